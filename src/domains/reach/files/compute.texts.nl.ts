interface Found {
  points: number
  facilities: number
  unreached: number
  idle: Record<string, string[]>
}

const idleLines = (idle: Found['idle']) =>
  Object.entries(idle).flatMap(([name, ids]) =>
    ids.length === 0
      ? []
      : [
          `${name}: plekken waar niemand binnen bereik woont: ${ids.length} (${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}).`,
        ],
  )

/** Teksten van `reach compute`. */
export const nl = {
  reach: 'bereik: wie kan bij wat',
  describe: 'rekent bereik uit van gewone CSV-bestanden, zonder database (formules: docs/methods/reach.md)',
  demand: 'CSV met waar mensen wonen: id, x, y en een kolom met aantallen',
  supply: 'CSV met plekken: id, x, y en een of meer kolommen met capaciteit',
  out: 'het bestand dat gemaakt wordt: id, een score per kolom capaciteit, reachable (0 of 1)',
  method: (names: string) => `de maat: ${names} (anders e2sfca)`,
  decay: (names: string) => `hoe het telt als iets verder weg is: ${names} (anders dai)`,
  catchment: 'het bereik in meters hemelsbreed, of in de eenheid van --costs; de rand telt mee',
  rings: 'gewichten van gelijke ringen, hoogstens vier (anders 1,0.68,0.22)',
  capacity: 'kolommen met capaciteit, met komma’s ertussen (anders alle kolommen naast id, x en y)',
  threads: 'met hoeveel draden (anders zoveel als er kernen zijn); de uitkomst is dezelfde',
  lacking: (names: string) => `Geef een bestand op met ${names}.`,
  flagged: 'Een kolom met capaciteit mag niet “reachable” heten: zo heet de laatste kolom van de uitkomst.',
  noCapacity: 'Er is geen kolom met capaciteit. Zet er een naast id, x en y.',
  trouble: {
    method:
      'Die --method bestaat niet. Kies: nearest, cumulative, 2sfca, e2sfca, 3sfca, m2sfca, bfca of availability.',
    decay: 'Die --decay bestaat niet. Kies: binary, rings, gaussian, dai of quadratic.',
    catchment: 'Geef bij --catchment een getal van 0 tot 1e15.',
    catchmentMissing:
      'Geef met --catchment hoe ver mensen gaan, in meters hemelsbreed (alleen nearest kan zonder).',
    rings: 'Geef bij --rings één tot vier getallen van 0 tot 1e15, met komma’s ertussen.',
    threads: 'Geef bij --threads een heel getal van 1 tot 64.',
  },
  done: ({ points, facilities, unreached, idle }: Found, out: string) =>
    [
      `Punten: ${points}. Plekken: ${facilities}. ${out} is klaar.`,
      ...(unreached > 0 ? [`Punten met niets binnen bereik: ${unreached}.`] : []),
      ...idleLines(idle),
    ].join('\n'),
}

export type ComputeTexts = typeof nl
