import type { Translated } from '../../../platform/i18n.ts'

interface TaxonomyWords {
  name: Translated
  description: Translated
}

const words = (nl: string, en: string, aboutNl: string, aboutEn: string): TaxonomyWords => ({
  name: { nl, en },
  description: { nl: aboutNl, en: aboutEn },
})

const NAMES: Record<string, TaxonomyWords> = {
  life_domain: words(
    'Leefdomein',
    'Life domain',
    'Waar het in het leven over gaat: de negen domeinen van Sociaal Werk Nederland',
    'What part of life it is about: the nine domains of Sociaal Werk Nederland',
  ),
  target_group: words('Voor wie', 'For whom', 'Voor wie het bedoeld is', 'For whom it is meant'),
  situation: words('Situatie', 'Situation', 'Wat er aan de hand kan zijn', 'What may be going on'),
  place_type: words('Soort plek', 'Kind of place', 'Wat voor plek het is', 'What kind of place it is'),
  pillar: words(
    'Pijler',
    'Pillar',
    'Wie het doet: bewoners, hun netwerken of voorzieningen',
    'Who does it: residents, their networks or provisions',
  ),
  provision: words('Vorm', 'Form', 'Met anderen of alleen', 'With others or one to one'),
  assessment: words(
    'Indicatie',
    'Assessment',
    'Of er eerst een besluit of verwijzing nodig is (Wmo 2015)',
    'Whether a decision or referral is needed first (Wmo 2015)',
  ),
  specialism: words(
    'Specialisme',
    'Specialism',
    'Waar iemand veel van weet',
    'What somebody knows much about',
  ),
  accessibility: words('Toegankelijkheid', 'Accessibility', 'Hoe je er in kunt', 'How one gets in'),
  language: words('Taal', 'Language', 'Welke taal er gesproken wordt (ISO 639)', 'Language spoken (ISO 639)'),
  branch: words('Branche', 'Branch', 'Wat voor organisatie het is', 'What kind of organisation it is'),
  network: words('Netwerk', 'Network', 'Waar een organisatie bij hoort', 'What an organisation belongs to'),
}

/** Name and meaning of a taxonomy; its own id when it is new to the software. */
export function taxonomyWords(taxonomy: string): TaxonomyWords {
  return NAMES[taxonomy] ?? words(taxonomy, taxonomy, taxonomy, taxonomy)
}
