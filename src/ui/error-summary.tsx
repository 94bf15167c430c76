import type { Lang } from '../platform/i18n.ts'
import { textsFor } from './texts.ts'

export type Problem = { field: string; message: string }

type ErrorSummaryProps = { lang: Lang; problems: readonly Problem[] }

/**
 * What went wrong, above the h1, with a link to each field. Takes the focus when the page opens, as the GOV.UK Design
 * System asks, here without a script. Nothing when there are no problems.
 */
export function ErrorSummary({ lang, problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  const texts = textsFor(lang)
  return (
    <div
      class="utrecht-alert utrecht-alert--error weefsel-notice weefsel-error-summary"
      id="fouten"
      role="alert"
      tabindex={-1}
      autofocus
    >
      <div class="utrecht-alert__message">
        <h2 class="nl-heading nl-heading--level-3">{texts.errorTitle}</h2>
        <p>{texts.errorKept}</p>
        <ul class="weefsel-error-summary__list">
          {problems.map((problem) => (
            <li key={`${problem.field} ${problem.message}`}>
              <a class="nl-link" href={`#${problem.field}`}>
                {problem.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
