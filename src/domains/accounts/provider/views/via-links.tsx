import { inLang, type Lang } from '../../../../platform/i18n.ts'
import { ButtonGroup, ButtonLink } from '../../../../ui/button.tsx'
import { accountPaths } from '../../paths.ts'
import type { Provider } from '../provider.ts'

interface ViaLinksProps {
  lang: Lang
  /** Words of the link to an organisation of this name. */
  label: (name: string) => string
  providers: readonly Pick<Provider, 'id' | 'name'>[]
  target?: string | null | undefined
}

/**
 * Ways to sign in through an organisation. Links and not forms: the policy of our pages lets no form end at another site,
 * and going there changes nothing yet.
 */
export function ViaLinks({ lang, label, providers, target }: ViaLinksProps) {
  if (providers.length === 0) return null
  const query = target ? `?naar=${encodeURIComponent(target)}` : ''
  return (
    <ButtonGroup>
      {providers.map(({ id, name }) => (
        <ButtonLink key={id} look="secondary" href={inLang(lang, accountPaths.via(id)) + query}>
          {label(name)}
        </ButtonLink>
      ))}
    </ButtonGroup>
  )
}
