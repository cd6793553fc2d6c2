/** Every public name, written down by hand: none comes or goes unnoticed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as exporters from '@cofnod/export'
import * as extract from '@cofnod/extract'
import * as language from '@cofnod/language'
import * as lint from '@cofnod/lint'
import * as lintConfig from '@cofnod/lint/config'
import * as model from '@cofnod/model'
import * as ocr from '@cofnod/ocr'
import * as parse from '@cofnod/parse'
import * as readPdf from '@cofnod/read-pdf'
import * as readText from '@cofnod/read-text'
import * as readWord from '@cofnod/read-word'
import * as cofnod from 'cofnod'
import * as cofnodExport from 'cofnod/export'
import * as cofnodLint from 'cofnod/lint'
import * as cofnodSchema from 'cofnod/schema'
import { describe, expect, it } from 'vitest'
import { packages, root } from './support/packages.js'

interface Entry {
  name: string
  /** Path of the entry below `packages/`. */
  file: string
  loaded: Record<string, unknown>
  values: string
  types: string
}

const entries: Entry[] = [
  {
    name: 'cofnod',
    file: 'cofnod/src/index.ts',
    loaded: cofnod,
    values:
      'DEFAULT_LIMITS READ_ERROR_CODES ReadError describeIssue explainMinutes extractRecord isReadError parseAllMinutes parseMinutes readDocument toVFile',
    types:
      'Converter DocumentTree Explanation ExtractOptions Issue IssueCode Limits LineReading MinutesInput MinutesRecord OcrChoice OcrEngine OcrPicture OcrRequest OcrResult OcrWord PagePainter PaintRequest PaintedDocument PaintedType ParseAllOptions ParseOptions ParseResult PixelBox ReadErrorCode ReadOptions TrackedChanges'
  },
  {
    name: 'cofnod/schema',
    file: 'cofnod/src/schema.ts',
    loaded: cofnodSchema,
    values: 'SCHEMA_VERSION checkRecord issueSchema recordJsonSchema recordSchema resolvePointer spanSchema toPointer',
    types:
      'Action AgendaItem Attendee Decision Declaration Evidence Meeting MinutesRecord Recommendation RecordProblem RecordSource Ref Reference Span Streams Tally Unresolved'
  },
  {
    name: 'cofnod/export',
    file: 'cofnod/src/export.ts',
    loaded: cofnodExport,
    values: 'toExplainedLines toExplanation toJson toNdjson toSummary',
    types: 'ExplanationOptions JsonOptions LinesOptions SummaryOptions'
  },
  {
    name: 'cofnod/lint',
    file: 'cofnod/src/lint.ts',
    loaded: cofnodLint,
    values: 'allRules applyFixes defineConfig defineRule lint lintDocument presets previousOf reporters unifiedDiff',
    types:
      'Category Finding Fix Level LintConfig LintOptions LintResult LintedDocument Preset Problem ReportOptions Reporter ReporterName Rule RuleContext RuleMeta RuleSetting Severity Suppressed'
  },
  {
    name: '@cofnod/lint',
    file: 'lint/src/index.ts',
    loaded: lint,
    values:
      'CATEGORIES LEVELS allRules applyFixes blankDirectives countOf defineConfig defineRule lint presets previousOf reporters suppressInline unifiedDiff',
    types:
      'Category Counts Excerpt Finding FindingFix Fix FixResult Level Line Lines LintConfig LintResult Place Preset Problem ReportOptions Reporter ReporterName Rule RuleContext RuleMeta RuleSetting Severity Suppressed'
  },
  {
    name: '@cofnod/lint/config',
    file: 'lint/src/config/index.ts',
    loaded: lintConfig,
    values:
      'ConfigError applyBaseline checkRules configJsonSchema configSchema readBaseline readSuppressions resolveConfig rulesFor suppressByFile writeBaseline',
    types: 'Baseline BaselineEntry Config FileSuppression Plugin ResolvedConfig'
  },
  {
    name: '@cofnod/parse',
    file: 'parse/src/index.ts',
    loaded: parse,
    values: 'CONVERTERS OCR_CHOICES explainMinutes extractRecord parseAllMinutes parseMinutes readDocument toVFile',
    types: 'Converter ExtractOptions MinutesInput OcrChoice ParseAllOptions ParseOptions ParseResult ReadOptions'
  },
  {
    name: '@cofnod/export',
    file: 'export/src/index.ts',
    loaded: exporters,
    values: 'toExplainedLines toExplanation toJson toNdjson toSummary',
    types: 'ExplanationOptions JsonOptions LinesOptions SummaryOptions'
  },
  {
    name: '@cofnod/model',
    file: 'model/src/index.ts',
    loaded: model,
    values:
      'DEFAULT_LIMITS DOCUMENT_KINDS LINE_ROLES OCR_LANGUAGES OCR_PAGES PAINTED_TYPES QUOTE_LIMIT READ_ERROR_CODES ReadError SCHEMA_VERSION SEVERITIES STREAM_NAMES TRACKED_CHANGES VOTE_METHODS checkRecord createDeadline describeIssue isReadError issueSchema recordJsonSchema recordSchema resolvePointer sealTree spanSchema toPointer',
    types:
      'Action AgendaItem Attendee BlockData BlockStyle Box Deadline Decision Declaration DocumentFile DocumentKind DocumentTree Evidence Explanation Issue IssueCode IssueOf Limits LineReading LineRole Meeting MinutesRecord NodeRun OcrEngine OcrPages OcrPicture OcrRequest OcrResult OcrWord PagePainter PaintRequest PaintedDocument PaintedType PixelBox ReadContext ReadErrorCode ReadErrorOptions Reader Recommendation RecordProblem RecordSource Ref Reference Revision Run SealOptions SizeClass Source Span StreamName Streams Tally TrackedChanges Unresolved'
  },
  {
    name: '@cofnod/extract',
    file: 'extract/src/index.ts',
    loaded: extract,
    values:
      'explainTree extractActions extractAttendees extractBlocks extractCrossChecks extractDecisions extractDocumentKind extractLanguages extractMeeting extractRecommendations extractRecord extractRecords extractReferences extractSections toRecord',
    types: 'ExtractOptions'
  },
  {
    name: '@cofnod/read-text',
    file: 'read-text/src/index.ts',
    loaded: readText,
    values: 'htmlReader markdownReader textReader',
    types: ''
  },
  {
    name: '@cofnod/read-word',
    file: 'read-word/src/index.ts',
    loaded: readWord,
    values: 'docReader docxReader odtReader rtfReader',
    types: ''
  },
  {
    name: '@cofnod/read-pdf',
    file: 'read-pdf/src/index.ts',
    loaded: readPdf,
    values: 'pdfReader pictureReaders',
    types: ''
  },
  {
    name: '@cofnod/ocr',
    file: 'ocr/src/index.ts',
    loaded: ocr,
    values: 'createOcrEngine pagePainter',
    types: 'ClosableEngine OcrOptions'
  },
  {
    name: '@cofnod/language',
    file: 'language/src/index.ts',
    loaded: language,
    values:
      'LABEL_NAMES cy detectLanguages en findDates findTimes firstMatch foldInPlace foldText foldWithMap fromIso givenLabel initialsFit isDay isInitials isPost isoWeekday jaroWinkler labelNames languageList languageOf languages leadingNumber looksLikeBody looksLikeGroup looksLikePerson matchLabel matchesAny nameKey numericOrder parsePersonName possible readNumber resolveYear romanValue sameName splitSentences toIso typedLabel unmutate unmutatedName unsoftenedName wordsOf',
    types:
      'AttendancePhrases CalendarDay CalendarWords DateLanguage DateOptions FoldedText FoundDate FoundTime LabelMatch LabelName Labels Language LanguageShare LeadingNumber MeetingPhrases Meridiem NameLanguage NameWords NumericOrder PersonName Phrases PrintedLabel SectionPhrases Sentence StatementPhrases TimeOptions'
  }
]

const words = (text: string) => text.split(' ').filter(Boolean).sort()

describe.each(entries)('$name', ({ file, loaded, values, types }) => {
  const source = readFileSync(join(root, 'packages', file), 'utf8')

  it('offers these values', () => {
    expect(Object.keys(loaded).sort()).toEqual(words(values))
  })

  it('offers these types', () => {
    expect(exportedTypes(source)).toEqual(words(types))
  })

  it('lists its names one by one', () => {
    expect(source).not.toMatch(/^export \*/m)
  })
})

it('covers every entry of every package', () => {
  const all = packages.flatMap(({ manifest }) =>
    Object.keys(manifest.exports)
      .filter((entry) => !entry.endsWith('.json'))
      .map((entry) => manifest.name + entry.slice(1))
  )
  expect(entries.map(({ name }) => name).sort()).toEqual(all.sort())
})

/** `export type { A }`, `export { type B, C }`, `export interface D`, `export type E =`. */
function exportedTypes(source: string): string[] {
  const lists = [...source.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, all, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => (all ? name !== '' : name.startsWith('type ')))
      .map((name) => name.replace(/^type /, '').replace(/^.* as /, ''))
  )
  const own = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name)
  return [...lists, ...own].sort()
}
