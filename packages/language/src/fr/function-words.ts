/** Frequent words of French in minutes; those that Spanish, Italian or Portuguese share ("de", "la", "en", "un", "que", "a") are left out. */
export const functionWords: string[] = `
le les des du et est une dans pour avec sur par qui aux au ce cette ces sont ont ete pas ne sera seront lors ainsi leur leurs nous vous il ils mais ou donc apres
avant sans sous chaque tous toutes qu'il d'un d'une c'est n'est s'est l'ordre l'unanimite l'ensemble conseil seance approuve decide maire monsieur madame depuis afin
doit doivent peut peuvent etre avoir fait faire
`
  .trim()
  .split(/\s+/u)
