import type { BuurtResult, Verdict } from '../../../domains/reach/index.ts'
import { formatList, type Lang } from '../../../platform/i18n.ts'
import { dutchOn } from '../../../ui/dutch.ts'
import { Heading } from '../../../ui/heading.tsx'
import { type MapWeave, WeaveSample } from '../../../ui/map/weaves.tsx'
import { byVerdict, ORDER, textsOf } from './words.ts'

/** How each verdict is woven on the map. */
export const WEAVES: Record<Verdict, MapWeave> = {
  gap: 'hole',
  enough: 'closed',
  unsure: 'loose',
  unknown: 'bare',
}

/** More names than this are read in the table only. */
const MOST_NAMES = 24

interface Props {
  lang: Lang
  results: readonly BuurtResult[]
  names: ReadonlyMap<string, string>
  /** The number of each buurt, the same in every list on the page. */
  numbers: ReadonlyMap<string, string>
}

/** Where there is too little beside where there is enough, then what is not sure and not known; with how the map draws it. */
export function Verdicts({ lang, results, names, numbers }: Props) {
  const texts = textsOf(lang)
  const found = byVerdict(results)
  return (
    <div class="weefsel-stack">
      {ORDER.map((verdict) => (
        <div class="weefsel-verdict" key={verdict}>
          <WeaveSample id={`staal-${verdict}`} weave={WEAVES[verdict]} />
          <div>
            <Heading level={3} look={4}>
              {texts.verdictTitles[verdict](found[verdict].length)}
            </Heading>
            {found[verdict].length > MOST_NAMES ? <p class="nl-paragraph">{texts.manyNames}</p> : null}
            {found[verdict].length > 0 && found[verdict].length <= MOST_NAMES ? (
              <p class="nl-paragraph" lang={dutchOn(lang)}>
                {formatList(
                  'nl',
                  found[verdict].map(
                    ({ areaCode }) => `${names.get(areaCode) ?? areaCode} (${numbers.get(areaCode)})`,
                  ),
                )}
              </p>
            ) : null}
            <p class="weefsel-reach__small">{texts.verdictNotes[verdict]}</p>
          </div>
        </div>
      ))}
    </div>
  )
}
