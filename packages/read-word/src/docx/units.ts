/** Values as WordprocessingML writes them. */
import { attribute, child, type XmlElement } from '../shared/xml.js'

/** Twentieths of a point (ECMA-376 17.18.74; strict files may write "12pt") to points; null where it is no number. */
export function twips(value: string | null): number | null {
  if (value === null) return null
  const number = Number.parseFloat(value)
  if (!Number.isFinite(number)) return null
  const unit = /[a-z]+$/i.exec(value)?.[0]
  return number * (unit === undefined ? 1 / 20 : (POINTS[unit] ?? 1 / 20))
}

const POINTS: Record<string, number> = { pt: 1, pc: 12, in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54 }

/** Half-points (17.18.42) to points. */
export function halfPoints(value: string | null): number | null {
  const points = twips(value)
  return points === null ? null : /[a-z]$/i.test(value!) ? points : points * 10
}

/** An on/off property (17.17.4): present without a value is on; undefined where it is absent. */
export function toggle(properties: XmlElement | null, name: string): boolean | undefined {
  const element = child(properties, name)
  if (!element) return undefined
  const value = attribute(element, 'w:val')
  return value === null || !/^(0|false|off)$/.test(value)
}

/** `w:val` of a child element. */
export function valOf(properties: XmlElement | null, name: string): string | null {
  return attribute(child(properties, name), 'w:val')
}

/** A whole number, null where there is none. */
export function integer(value: string | null): number | null {
  if (value === null || !/^[+-]?\d{1,9}$/.test(value.trim())) return null
  return Number.parseInt(value, 10)
}
