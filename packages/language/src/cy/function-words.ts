/** Frequent words of Welsh that English does not share ("i", "o", "a", "am", "at", "on" left out for that). */
export const functionWords: string[] = `
y yr yn ar ac gan fod bod oedd wedi ei eu roedd mae ym yng yw hyn hynny sydd gyda dros nad nid ni na bydd byddai fel wrth drwy trwy rhwng cyn ond hefyd unrhyw
oherwydd dylid gellir cafwyd derbyniwyd nodwyd cytunwyd penderfynwyd adroddodd dywedodd bu bu'r oes pob holl ein gennym hwn hon iddo iddi iddynt ganddo
i'r o'r a'r yw'r mae'r gan'r sy'n mae'n nodi'r oedd'n i'w a'i o'u neu os heb er wnaed gwnaed
`
  .trim()
  .split(/\s+/u)
