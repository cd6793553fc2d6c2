/**
 * Which values of a record are right, by a gold record: one observation for each value that both could tell of. What
 * counts as the same (names, titles, texts) and its thresholds are those of the project's scoring script.
 */

/** @typedef {{ field: string, rule: string, score: number, right: boolean }} Observation */

/** How entries of a list are matched with gold ones, and which of their properties gold tells of. */
const LISTS = {
  attendees: {
    gold: (gold) => gold.attendees,
    alike: (g, p) => bag(nameWords(g.name), nameWords(p.name)),
    least: 0.85,
    key: 'name',
    properties: { role: (g) => g.role, organization: (g) => g.organization }
  },
  agendaItems: {
    gold: (gold) => gold.items,
    alike: (g, p) => bag(words(g.title), words(p.title)),
    least: 0.75,
    key: 'title',
    properties: { number: (g) => g.number }
  },
  decisions: {
    gold: (gold) => gold.decisions,
    alike: (g, p) => bag(words(g.text).slice(0, 40), words(p.text).slice(0, 40)),
    least: 0.5,
    key: 'text',
    properties: {
      mover: (g) => g.mover,
      seconder: (g) => g.seconder,
      outcome: (g) => g.outcome,
      'vote/for': (g) => g.vote?.for,
      'vote/against': (g) => g.vote?.against,
      'vote/abstain': (g) => g.vote?.abstain
    }
  },
  actions: {
    gold: (gold) => gold.actions,
    alike: (g, p) => bag(words(g.text).slice(0, 40), words(p.text).slice(0, 40)),
    least: 0.5,
    key: 'text',
    properties: { owners: (g) => g.owners, 'due/date': (g) => g.due, status: (g) => g.status }
  },
  recommendations: {
    gold: (gold) => gold.recommendations,
    alike: recommendationsAlike,
    least: 0.5,
    key: 'text',
    properties: { by: (g) => g.by, to: (g) => g.to, count: (g) => g.count }
  }
}

const MEETING = ['body', 'date', 'startTime', 'endTime', 'location', 'chair', 'nextMeeting/date']
/** How much of a long value must agree. */
const LOOSE = { body: 0.7, location: 0.6 }

/** @returns {Observation[]} */
export function judge(record, gold) {
  const scored = (name) => gold.scored === undefined || gold.scored.includes(name)
  const evidence = new Map(record.evidence.map((entry) => [entry.pointer, entry]))
  const observations = []
  const observe = (pointer, field, right) => {
    const found = evidence.get(pointer)
    if (found) observations.push({ field, rule: found.rule, score: found.confidence, right })
  }
  for (const [list, spec] of Object.entries(LISTS)) {
    if (!scored(list === 'agendaItems' ? 'items' : list)) continue
    const partners = match(spec, spec.gold(gold) ?? [], record[list])
    record[list].forEach((entry, index) => {
      const partner = partners.get(index)
      observe(`/${list}/${index}/${spec.key}`, `${list}/${spec.key}`, partner !== undefined)
      for (const [property, read] of Object.entries(spec.properties)) {
        judgeProperty(observe, `/${list}/${index}`, list, property, entry, partner && read(partner))
      }
    })
  }
  if (scored('meeting')) for (const property of MEETING) judgeMeeting(observe, record, gold, property)
  return observations
}

function judgeProperty(observe, base, list, property, entry, wanted) {
  const [name, inner] = property.split('/')
  const field = `${list}/${name}`
  if (name === 'owners') {
    const owners = (wanted ?? []).map((owner) => nameWords(owner).join(' '))
    entry.owners.forEach((owner, index) => {
      observe(`${base}/owners/${index}/name`, field, owners.includes(nameWords(owner.name).join(' ')))
    })
    return
  }
  const value = inner ? entry[name]?.[inner] : named(entry[name])
  if (value === null || value === undefined) return
  const pointer = `${base}/${property}${['mover', 'seconder', 'by', 'to'].includes(name) ? '/name' : ''}`
  observe(pointer, field, same(wanted, value, 0.8))
}

function judgeMeeting(observe, record, gold, property) {
  const [name, inner] = property.split('/')
  const value = inner ? record.meeting[name]?.[inner] : named(record.meeting[name])
  if (value === null || value === undefined) return
  const wanted = gold.meeting?.[name]
  observe(
    `/meeting/${property}${name === 'chair' ? '/name' : ''}`,
    `meeting/${name}`,
    same(wanted, value, LOOSE[name] ?? 0.8)
  )
}

/** Best pairs first. @returns {Map<number, object>} Gold entry by the record's index. */
function match({ alike, least }, golds, entries) {
  const pairs = golds.flatMap((gold, i) =>
    entries
      .map((entry, j) => ({ gold, i, j, likeness: alike(gold, entry) }))
      .filter(({ likeness }) => likeness >= least)
  )
  pairs.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j)
  const taken = new Set()
  const partners = new Map()
  for (const { gold, i, j } of pairs) {
    if (taken.has(i) || partners.has(j)) continue
    taken.add(i)
    partners.set(j, gold)
  }
  return partners
}

function recommendationsAlike(g, p) {
  if (g.count === null || g.count === undefined) return bag(words(g.text), words(p.text))
  return Number(g.count) === Number(p.count) && (!g.to || same(g.to, named(p.to), 0.6)) ? 1 : 0
}

function same(wanted, value, least) {
  const [a, b] = [words(wanted), words(value)]
  if (a.length === 0 || b.length === 0) return false
  if (a.join('') === b.join('')) return true
  return /^[\d\s]+$/.test(a.join(' ')) ? false : bag(a, b) >= least
}

const named = (value) => (value !== null && typeof value === 'object' ? (value.name ?? null) : value)

function words(value) {
  if (value === null || value === undefined) return []
  return String(value)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor cllr councillor sir dame lord lady rev revd hon the cyng y yr'.split(' ')
)

function nameWords(name) {
  const all = words(name)
  const kept = all.filter((word) => !TITLES.has(word))
  return kept.length > 0 ? kept : all
}

/** F1 of two bags of words. */
function bag(x, y) {
  if (x.length === 0 || y.length === 0) return 0
  const counts = new Map()
  for (const word of x) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of y) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared += 1
    counts.set(word, left - 1)
  }
  return (2 * shared) / (x.length + y.length)
}
