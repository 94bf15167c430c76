import { addressLine, type Item } from '../../../domains/directory/index.ts'
import { costLines, scheduleLines } from '../../../domains/directory/views/schedule-text.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { Fact } from '../../../ui/facts.tsx'
import type { FreshnessTexts } from '../texts.nl.ts'

/** What stands on the map of one thing, as facts: what somebody looks at before they say that it is right. */
export function whatStands({ values, secret }: Item, lang: Lang, texts: FreshnessTexts['asked']): Fact[] {
  const { times, contact, cost, place } = values
  const facts: Fact[] = []
  if (times) {
    const lines = scheduleLines(times.schedules, lang)
    const words = lines.length > 0 ? lines.join('; ') : (times.text ?? texts.unknownTimes)
    facts.push({ label: texts.facts.times, value: words })
  }
  // A secret place has no address, and its organisation may be at the same door.
  if (place && !secret)
    facts.push({ label: texts.facts.address, value: addressLine(place.addresses) ?? texts.unknown })
  if (cost) {
    const lines = costLines(cost.text, cost.costs, lang)
    facts.push({ label: texts.facts.cost, value: lines.join('; ') || texts.unknown })
  }
  const phones = contact?.phones.map(({ number }) => number).join(', ')
  // Where a thing has none of its own, its page shows that of its organisation.
  if (phones) facts.push({ label: texts.facts.phone, value: phones })
  if (contact?.email) facts.push({ label: texts.facts.mail, value: contact.email })
  if (contact?.site) facts.push({ label: texts.facts.site, value: contact.site })
  return facts
}
