import type { Lang } from '../platform/i18n.ts'
import { Heading } from './heading.tsx'
import { textsFor } from './texts.ts'

const MORE = 'veilig-kijken'

/**
 * A way out that stays in sight on pages about violence. A plain link: it works without a script. What it does not do is
 * said beside it, since a button that promises too much is dangerous.
 */
export function QuickLeave({ lang }: { lang: Lang }) {
  const texts = textsFor(lang)
  return (
    <section class="weefsel-leave" aria-label={texts.leave}>
      <weefsel-quick-leave>
        <a class="weefsel-leave__button" href={texts.leaveHref} rel="noreferrer">
          {texts.leave}
          <span class="weefsel-hidden"> {texts.leaveWhere}</span>
        </a>
      </weefsel-quick-leave>
      <p class="weefsel-leave__limits">
        {texts.leaveLimits}{' '}
        <a class="nl-link" href={`#${MORE}`}>
          {texts.leaveMore}
        </a>
      </p>
    </section>
  )
}

/** What the button does and does not do, and how to look safely; once on the same page. */
export function LeaveLimits({ lang }: { lang: Lang }) {
  const texts = textsFor(lang)
  return (
    <section class="weefsel-section weefsel-no-print" aria-labelledby={MORE}>
      <Heading level={2} id={MORE}>
        {texts.leaveTitle}
      </Heading>
      <p>{texts.leaveWhat}</p>
      <ul>
        {texts.leaveNot.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{texts.leaveHow}</p>
      <p>{texts.leaveSafer}</p>
    </section>
  )
}
