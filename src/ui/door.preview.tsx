import { Door, Doors } from './door.tsx'
import type { Preview } from './preview-list.ts'
import { WEAVES } from './weave.tsx'

export const previews: Preview[] = [
  {
    name: 'with text',
    render: () => (
      <Doors label="Wat wil je doen?">
        <Door href="/klopt-niet" title="Dit klopt niet" text="Zeg wat er anders is. Wij kijken het na." />
        <Door href="/mis" title="Ik mis iets" text="Wat zou hier moeten zijn?" />
        <Door href="/kan" title="Ik kan iets" text="Iets doen voor een ander, hoe klein ook." />
      </Doors>
    ),
  },
  {
    name: 'nine weaves',
    render: () => (
      <Doors label="Onderwerpen">
        {WEAVES.map((weave) => (
          <Door
            key={weave}
            href={`/thema/${weave}`}
            title={weave}
            weave={weave}
            text="Een paar woorden erbij."
            count="12 activiteiten en hulp"
          />
        ))}
      </Doors>
    ),
  },
]
