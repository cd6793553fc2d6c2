/** Nothing to run here: GitHub runs it. That both files are in order is held by tests/github-action.test.ts. */
console.log(
  'Copy action.yml to .github/actions/cofnod-lint/, and .github/workflows/minutes.yml to .github/workflows/, of your repository.'
)
