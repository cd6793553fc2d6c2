import type { Language } from '../language.js'
import { calendar } from './calendar.js'
import { functionWords } from './function-words.js'
import { labels } from './labels.js'
import { names } from './names.js'
import { attendance } from './phrases/attendance.js'
import { meeting } from './phrases/meeting.js'
import { sections } from './phrases/sections.js'
import { statements } from './phrases/statements.js'

export const en: Language = {
  tag: 'en',
  name: 'English',
  alongside: ['cy'],
  functionWords,
  calendar,
  names,
  labels,
  phrases: { meeting, sections, attendance, statements }
}
