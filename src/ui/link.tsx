import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'

type LinkProps = {
  href: string
  hrefLang?: Lang | undefined
  /** The language of its words, when that is not the language of the page. */
  lang?: Lang | undefined
  children: ComponentChildren
}

/** A link in the look of the theme; `hrefLang` when the page behind it is in another language. */
export function Link({ href, hrefLang, lang = hrefLang, children }: LinkProps) {
  return (
    <a class="nl-link" href={href} hreflang={hrefLang} lang={lang}>
      {children}
    </a>
  )
}

/** A web address as people say it: without scheme, `www.` and the slash at its end. */
export function siteName(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}

const NBSP = '\u00a0'
/** A dash that stays with both its neighbours: after a bare one a line may break, even before a fixed space. */
const DASH = `${NBSP}–\u2060${NBSP}`

/** `tel:` wants digits only; a Dutch number keeps its spaces and dash for the eye. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}

type PhoneLinkProps = { phone: string; hours?: string | undefined }

/** A phone number as a big target, with its opening hours in words behind it. */
export function PhoneLink({ phone, hours }: PhoneLinkProps) {
  return (
    <span class="weefsel-phone">
      <a class="nl-link weefsel-phone__number" href={phoneHref(phone)}>
        {phone.replaceAll(' ', NBSP)}
      </a>
      {hours ? (
        <span class="weefsel-phone__hours" lang="nl">
          {' '}
          {hours.replaceAll(' – ', DASH).replaceAll(' uur', `${NBSP}uur`)}
        </span>
      ) : null}
    </span>
  )
}
