/** Frequent words that Welsh and the languages nearest to English in minutes do not share. */
export const functionWords: string[] = `
the of and to was that for on were is be it with by at this from had which would will not been has are have all their they there any but he she his her
who its or should when we our more some other into if than could these those about after following
`
  .trim()
  .split(/\s+/u)
