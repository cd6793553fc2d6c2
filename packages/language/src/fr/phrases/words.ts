/** Parts of French patterns. Accents are often left out of capitals, so each accented letter outside a class stands for the plain one too. */
import { personPattern } from '../../phrases/statements.js'

const ACCENTS: Record<string, string> = {
  é: '[ée]',
  è: '[èe]',
  ê: '[êe]',
  à: '[àa]',
  â: '[âa]',
  ç: '[çc]',
  î: '[îi]',
  ô: '[ôo]',
  û: '[ûu]',
  "'": "['’]"
}
/** `\b` knows no accented letters. */
const EDGE = '(?:(?<![\\p{L}\\d])(?=[\\p{L}\\d])|(?<=[\\p{L}\\d])(?![\\p{L}\\d]))'

/** A class of letters as a whole, or one letter. */
const LETTERS = /\[(?:[^\]\\]|\\.)*\]|[éèêàâçîôû']/gu

const widen = (source: string): string =>
  source.replaceAll('\\b', EDGE).replace(LETTERS, (part) => ACCENTS[part] ?? part.replaceAll("'", "'’"))

/** A pattern over French text: accents may be missing, quotes may be curly, `\b` minds accented letters. */
export const re = (source: string, flags = 'iu'): RegExp => new RegExp(widen(source), flags)
/** Case tells. */
export const cs = (source: string): RegExp => re(source, 'u')
export const make = (...sources: string[]): RegExp[] => sources.map((source) => re(source))

const titles =
  'M|MM|Mme|Mmes|Mlle|Monsieur|Madame|Messieurs|Mesdames|Me|Maître|Dr|Docteur|[Ll]e|[Ll]a|Maire|Président|Présidente|Adjoint|Adjointe|Conseiller|Conseillère|Trésorier|Trésorière|Secrétaire'
/** What stands right after a name in the line of a motion. */
const stops =
  'Appuyée?|APPUYÉE?|Secondée?|Adoptée?|ADOPTÉE?|Approuvée?|Proposée?|Rejetée?|Pour|POUR|Contre|CONTRE|Abstentions?|ABSTENTIONS?|Vote|Résolu'
export const NAME = personPattern(titles, "de|du|des|de la|d'|le|la|van|von", stops)
export const NAMES = `${NAME}(?:(?:, | & | et |/)${NAME}){0,5}`
export const NUM =
  '(?:\\d{1,4}|aucune?|zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)'
export const GROUPS =
  '(?:conseil|comité|commission|assemblée|bureau|groupe|membres|élus|conseillers|association|équipe|participants|réunion|syndicat|communauté|administrateurs|adhérents|présents)'
/** What stands between the meeting and what it decides: "après en avoir délibéré, à l'unanimité". */
export const ADVERBS =
  "(?:,? ?(?:après (?:en avoir (?:délibéré|discuté|débattu)|délibération|avoir (?:délibéré|entendu [^,;:.]{2,80})|discussion|débat|vote|échanges?)|à l'unanimité(?: des (?:membres |suffrages )?(?:présents|voix|votants|exprimés|membres)(?: (?:et|ou) représentés)?)?|à la majorité(?: absolue| des (?:voix|présents|membres))?|par \\d{1,3} voix[^.;:]{0,60}|unanimement|également|aussi|donc|ensuite),?){0,3}"
