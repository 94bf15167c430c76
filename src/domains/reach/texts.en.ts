import type { ReachTexts } from './texts.nl.ts'

export const en: ReachTexts = {
  modes: { walk: 'on foot', cycle: 'by bicycle', frail: 'on foot, for who walks slowly' },
  verdicts: { gap: 'too little', unsure: 'not sure', enough: 'enough', unknown: 'not known yet' },
  why: {
    freshness: 'too little of the map was checked lately',
    people: 'the number of people is not published',
    place: 'it is not known where this part lies',
    nothing: 'nobody here can reach anything, and nobody said what is enough',
  },
  units: {
    hours: (amount) => `${amount} hours a week`,
    places: (amount) => `${amount} places`,
  },
  basis: { count: 'counted', estimate: 'estimated', filled: 'filled in' },
  words: {
    title: (domain, group, mode, day) => `${domain} for ${group}, ${mode} (${day})`,
    verdicts: (gap, of, enough, unsure, unknown) =>
      unknown === of
        ? `Of none of the ${of} parts we know yet whether there is enough.`
        : `Of the ${of} parts ${gap} have too little and ${enough} have enough. Of ${unsure} it is not sure, and of ${unknown} we do not know yet.`,
    none: (share, minutes) =>
      `Of every 100 people ${share} ${/^(fewer than )?1$/.test(share) ? 'has' : 'have'} nothing within ${minutes} minutes.`,
    noneAtAll: (minutes) => `Everybody has something within ${minutes} minutes.`,
    lessThanOne: 'fewer than 1',
    mean: (amount) => `On average: ${amount} for every 1,000 people.`,
    norm: (name, day, amount, reason) =>
      `Enough is ${amount} for every 1,000 people. ${name} chose that on ${day}: ${reason}`,
    noNorm: (amount) =>
      `Nobody said what is enough. We compare with the mean of this area: ${amount} for every 1,000 people. Then some parts are always below it.`,
    gap: (amount) => `To have enough everywhere, in all is missing: ${amount}.`,
    nothing: 'The map has nothing now for this group to go to.',
    onlyMap: 'What is not on the map we do not see. Go and look before you decide anything.',
    noNormYet: 'Nobody said what is enough. So there is nothing to compare with.',
    notYet: (count) =>
      `The map has ${count} ${count === 1 ? 'place or activity' : 'places and activities'} for this. Whether that is all, we know when more of the map was checked.`,
    partly: (count) =>
      `The numbers below are of the other parts, not of the ${count === 1 ? 'one' : count} of which we do not know yet.`,
    capacity: (known, of) =>
      of === 1
        ? 'The hours of the only place or activity are not known. So a number in hours does not say how long anything is open.'
        : known === 0
          ? `Of none of the ${of} places and activities the hours are known. We count them all alike. So a number in hours does not say how long anything is open.`
          : `Of ${known} of the ${of} places and activities the hours are known. For the rest we take what is usual.`,
    idle: (count) =>
      count === 1
        ? 'Within reach of 1 place or activity nobody of this group lives.'
        : `Within reach of ${count} places and activities nobody of this group lives.`,
    unplaced: (count) =>
      count === 1
        ? '1 thing on offer has no known place, such as help by phone or at home. It does not count.'
        : `${count} things on offer have no known place, such as help by phone or at home. Those do not count.`,
    onePoint:
      'For each part we take one point in the middle. Who lives at its edge may have it nearer or farther.',
    border: (count) =>
      `Of ${count} ${count === 1 ? 'part' : 'parts'} a part of the surroundings lies in an area of which we have no figures.`,
    noBorder:
      'No borders of municipalities are loaded: at the edge the outcome may be too kind or too strict.',
    estimate: (count) =>
      `In ${count} ${count === 1 ? 'part' : 'parts'} the number of people is estimated or filled in, not counted.`,
    roads: (source) => `Distances: along real streets, from ${source}.`,
    roadsLack: (points, places, circuity) =>
      `That table tells nothing of ${points} ${points === 1 ? 'point' : 'points'} where people live and ${places} ${places === 1 ? 'place' : 'places'}: those go as the crow flies × ${circuity}.`,
    straight: (circuity) =>
      `Distances: as the crow flies × ${circuity}. Water, a railway or a motorway can make it farther.`,
    newPlaces: (circuity) =>
      `New and moved places are not in the table of distances: those go as the crow flies × ${circuity}.`,
    sources: (list) => `Figures: ${list}.`,
    source: (title, publisher, year) => `${title} (${publisher}, ${year})`,
    buurt: (name, verdict) => `${name}: ${verdict}`,
    steady: (below, above, of) => `too little in ${below} and enough in ${above} of ${of} ways to look`,
    score: (amount) => `${amount} per 1,000`,
    spread: (low, high) => ` (from ${low} to ${high})`,
    nearest: (metres, minutes, byRoad) =>
      `the nearest at ${metres} m${byRoad ? '' : ' as the crow flies'} (${minutes === '1' ? '1 minute' : `${minutes} minutes`})`,
    tiny: (amount) => `less than ${amount}`,
    noNearest: 'nowhere',
    noneHere: (share) =>
      `${share} of every 100 ${/^(fewer than )?1$/.test(share) ? 'has' : 'have'} nothing within reach`,
  },
  cli: {
    group: 'Who can reach what: computing with the map and the figures',
    run: 'Compute everything for a day',
    day: 'day, as 2026-11-24 (today when you say nothing)',
    json: 'as JSON',
    list: 'All computations, the newest first',
    show: 'What a computation found, in words',
    number: 'number of the computation (the last one when you say nothing)',
    which: 'number of the computation',
    domain: 'part of life, such as ontmoeting',
    groupOption: 'group, such as ouderen',
    mode: 'walk, cycle or frail',
    buurten: 'each buurt as well',
    compare: 'What differs between two computations',
    publish: 'Publish a computation',
    withdraw: 'Withdraw a computation',
    name: 'who answers for it, as they want to be named',
    reason: 'why',
    norm: 'Say what is enough, for every 1,000 people',
    value: 'how much; empty takes the norm away',
    unit: 'hours or places',
    norms: 'All norms that hold now',
    progress: 'computing',
    done: (number, seconds) =>
      `Computation ${number} is done, in ${seconds} s. Read it with reach show; reach publish ${number} makes it public.`,
    failed: {
      'no-people': 'there are no figures of people in this working area; import areas and figures first',
      'no-places': 'nothing on the map says where it is',
      broken: 'this computation was cut off three times',
    },
    cancelled: 'the computation was stopped',
    unknown: 'there is no such computation',
    notDone: 'that computation is not done',
    noFigures: 'that computation has no figures of this group',
    noRun: 'there is no computation yet; begin with weefsel reach run',
    badDay: 'write a day as 2026-11-24',
    pastDay: (day: string) =>
      `a computation is about the map as it is now, and that was still checked on ${day}: choose that day or a later one`,
    badQuestion: (domains, groups) =>
      `choose a part of life (${domains}), a group (${groups}) and a way to go (walk, cycle, frail)`,
    row: (number, day, state) => `${number}  ${day}  ${state}`,
    states: {
      busy: (percent) => `busy, ${percent}%`,
      done: 'done',
      failed: 'failed',
      cancelled: 'stopped',
      published: (name) => `published by ${name}`,
    },
    none: 'There is no computation yet.',
    published: (number) => `Computation ${number} is public now.`,
    withdrawn: (number) => `Computation ${number} is not public any more.`,
    problems: {
      run: 'this computation is not done, is public already, or is not public',
      name: 'a name has 2 to 120 signs',
      reason: 'a reason has 10 to 2000 signs',
      domain: 'there is no such part of life',
      group: 'there is no such group',
      unit: 'choose hours or places',
      value: 'write a number, such as 25 or 2.5',
    },
    normSet: 'The norm is recorded. It counts in the next computation.',
    normRow: (domain, group, amount, name, day) =>
      `${domain}, ${group}: ${amount} for every 1,000 people (${name}, ${day})`,
    everyGroup: 'every group',
    noNorms: 'There is no norm.',
    change: (name, before, after) => `${name}: from ${before} to ${after}`,
    same: 'Of no buurt the verdict differs.',
    totals: (before, after) => `On average: from ${before} to ${after} for every 1,000 people.`,
    gaps: (before, after) => `Short: from ${before} to ${after}.`,
    cells: {
      group: 'Squares of 100 metres: where in a buurt people live',
      import: 'Import a list of squares; it replaces the one before',
      file: 'CSV with x, y and people, or a GeoPackage of CBS (.gpkg)',
      title: 'title of the list',
      publisher: 'whose it is',
      licence: 'under which licence',
      year: 'year of the list',
      columns: 'the columns x, y and people are missing (or crs28992res100m and aantal_inwoners)',
      srs: (code) => `the coordinates are EPSG:${code}; RD New (EPSG:28992) is needed`,
      'not-a-geopackage': 'this file is no GeoPackage',
      'no-features': 'there is no table of features in this GeoPackage',
      kept: (kept, read, hidden) =>
        `${kept} of ${read} squares kept; of ${hidden} the number of people is hidden, those count as 2.`,
      row: (row, column, reason) => `row ${row}, ${column}: ${reason}`,
      problems: {
        number: 'this is no place',
        outside: 'this does not lie in the Netherlands (RD New, metres)',
        people: 'this is no number of people',
        double: 'this square is there already',
      },
    },
    distances: {
      group: 'Distances along real streets, from where people live to places',
      import: 'Import a table of distances; it replaces the one before for this way to go',
      file: 'CSV (also .gz) with origin, dest and metres',
      title: 'title of the table',
      publisher: 'whose it is',
      licence: 'under which licence',
      year: 'year of the table',
      badMode: 'choose a way to go: walk, cycle or frail',
      badYear: 'write a year as 2026',
      refused: 'Nothing was kept: a pair that is missing would count as out of reach. Mend these rows first.',
      kept: (kept, read) => `${kept} of ${read} distances kept. They count in the next computation.`,
      row: (row, column, reason) =>
        column === '' ? `row ${row}: ${reason}` : `row ${row}, ${column}: ${reason}`,
      more: (count) => `and ${count} more problems`,
      problems: {
        columns: 'the columns origin, dest and metres must all be there',
        origin:
          'this is no code of a buurt in or around the working area, nor the middle of an imported square (x,y)',
        dest: 'this is no id of a place on the map',
        metres: 'this is no distance in metres',
        double: 'this pair is there already',
        many: 'the table has more than 2,000,000 pairs; leave out what is farther than anybody goes',
      },
    },
    plan: {
      group: 'Plans: what if something is added, moves or closes',
      add: 'Keep a plan on a computation',
      file: 'JSON: a list of steps',
      title: 'title of the plan',
      list: 'All plans',
      show: 'Whom and what a plan touches, and what it changes',
      number: 'number of the plan',
      made: (number, key) => `Plan ${number} is kept. The key of its link is told once: ${key}`,
      unknown: 'there is no such plan',
      none: 'There is no plan yet.',
      badFile: 'this file is no JSON',
      row: (number, title, day) => `${number}  ${title}  (${day})`,
      touches: 'This is what the plan touches:',
      thing: (name, place, key) => `  ${name}, ${place} [${key}]`,
      buurten: (names) => `  buurten nearby: ${names}`,
      problems: {
        title: 'a title has 2 to 120 signs',
        reason: 'a reason has 10 to 2000 signs',
        steps: 'a plan has 1 to 50 steps',
        form: 'this step does not have the right form',
        facility: 'this is not in the computation',
        domain: 'there is no such part of life',
      },
      step: (step, reason) => `step ${step}: ${reason}`,
    },
    optimise: {
      group: 'Where new places close most of the gap',
      count: 'how many new places',
      hours: 'how many hours a week each',
      longer: 'no new places: what is there, with so many hours a week more',
      nothing:
        'nothing can be said of this: there are no figures, there is no norm above zero, or the norm is not in hours',
      bad: 'choose 1 to 20 places and 1 to 168 hours',
      site: (place, name, x, y) => `${place}. ${name} (RD ${x}, ${y})`,
      result: (before, after, least) =>
        `Short: from ${before} to ${after}. No choice can leave less than ${least}.`,
      noSites: 'there is nothing to keep open longer',
      prove: 'look for so many seconds for a proof that it cannot be better (1 to 600)',
      badSeconds: 'choose 1 to 600 seconds for --prove',
      proven: (total) => `Proven to be the best: no choice leaves less than ${total}.`,
      notProven: (least, percent) => `Not proven: another choice leaves at most ${percent}% less (${least}).`,
      failed: 'The proof did not succeed.',
      large: (pairs, most) =>
        `Too large to prove: ${pairs} pairs of a place and a point, at most ${most}. With more the solver looks at its clock too late. Choose a group or way to go with fewer.`,
    },
    otherNorm: 'Note: the norm is not the same, so another verdict may come of that as well.',
  },
}
