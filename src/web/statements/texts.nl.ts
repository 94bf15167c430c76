export interface Statement {
  title: string
  lead: string
  sections: { heading: string; paragraphs: string[] }[]
}

export const nl = {
  privacy: {
    title: 'Privacy',
    lead: 'Je kunt hier alles vinden zonder te zeggen wie je bent.',
    sections: [
      {
        heading: 'Als je rondkijkt',
        paragraphs: [
          'We gebruiken geen trackers. Er is één cookie, en alleen als je zelf een lijstje maakt of inlogt (zie hieronder). Er gaat niets naar andere bedrijven: alle letters, kaarten en plaatjes komen van deze site zelf.',
          'Om misbruik te stoppen telt de server hoeveel vragen er van één internetadres komen. Dat staat hooguit een uur in het geheugen en wordt nergens opgeschreven.',
        ],
      },
      {
        heading: 'Als je zoekt',
        paragraphs: [
          'Wat je zoekt staat in het adres van de pagina, zodat je het kunt delen. Je browser onthoudt dat adres, wij niet.',
          'Vonden we niets? Dan tellen we dat, zonder te weten wie je bent. De woorden zelf schrijven we pas op als er op drie verschillende dagen naar is gezocht. Na 30 dagen is alles weg.',
          'Kies je “Gebruik mijn plek”, dan vraagt je browser eerst of dat mag. Je plek ronden we af op ongeveer honderd meter. Die staat dan in het adres van de pagina. We bewaren je plek nergens.',
        ],
      },
      {
        heading: 'Als je een lijstje maakt',
        paragraphs: [
          'Zet je iets op je lijstje, dan komt er één cookie op je apparaat. Daar staat een sleutel in en verder niets. Wij weten niet van wie het lijstje is: er staat geen naam bij.',
          'Na 30 dagen zonder wijziging wissen we het lijstje. Je kunt het zelf meteen wissen; dan werkt ook de link niet meer die je hebt gedeeld. Wie die link heeft, ziet wat erop staat.',
        ],
      },
      {
        heading: 'Als je een bericht stuurt',
        paragraphs: [
          'We bewaren wat je schrijft, over welke wijk of plek het gaat, en wanneer je het stuurde. Je krijgt een code. Alleen met die code kun je het bericht weer zien; wij bewaren de code zelf niet.',
          'Je naam, e-mailadres of telefoonnummer vragen we alleen als je wilt dat we je mailen of bellen. Een mens gebruikt ze om je antwoord te geven, en voor niets anders.',
          'Je naam, e-mailadres en telefoonnummer wissen we 30 dagen nadat je antwoord hebt gekregen, en altijd binnen 180 dagen. Je bericht en het antwoord wissen we na een jaar. Je kunt je bericht ook zelf intrekken. Dan wissen we alles meteen.',
        ],
      },
      {
        heading: 'Als je inlogt',
        paragraphs: [
          'Een account is niet nodig om te zoeken, te lezen of een bericht te sturen. Het is voor wie gegevens bijhoudt of in de wijk werkt.',
          'We bewaren je e-mailadres, wat je mag doen, en waar je bent ingelogd: alleen welke browser en welk soort apparaat. Geen wachtwoord en geen naam. Een cookie onthoudt dat je bent ingelogd; na zeven dagen zonder gebruik werkt het niet meer.',
          'Bij “Mijn account” zie je alles wat we van je bewaren. Je kunt het downloaden, je e-mailadres veranderen, en iets vragen. Je ziet er ook wie naar je gegevens keek: welke rol van welke organisatie, wanneer en waarvoor.',
          'Je kunt je account zelf wissen. Dan is je e-mailadres meteen weg. In het logboek blijft een nummer staan dat naar niemand meer leidt.',
        ],
      },
      {
        heading: 'Waarom mag dat?',
        paragraphs: [
          'Je bericht beantwoorden doen we omdat je daar zelf om vraagt: je geeft toestemming door je e-mailadres of telefoonnummer in te vullen (AVG, artikel 6, lid 1 onder a). Die toestemming trek je in door je bericht in te trekken.',
        ],
      },
      {
        heading: 'Wie ziet het?',
        paragraphs: [
          'Alleen de mensen die berichten beantwoorden. Elke keer dat iemand je gegevens bekijkt, schrijft de computer dat op.',
          'De organisatie die deze site beheert, is verantwoordelijk voor je gegevens. Heb je geen account en wil je weten wat er van je bewaard is, of wil je een klacht indienen? Bel het nummer onderaan deze pagina. Je kunt ook terecht bij de Autoriteit Persoonsgegevens.',
        ],
      },
      {
        heading: 'Over de cijfers',
        paragraphs: [
          'De cijfers over wijken en buurten gaan over groepen, nooit over één persoon. Wonen er minder dan 50 mensen, dan laten we geen percentages zien.',
        ],
      },
    ],
  } satisfies Statement as Statement,
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze site kunnen gebruiken: met een toetsenbord, met een schermlezer, op een oude telefoon, met grote letters.',
    sections: [
      {
        heading: 'Wat we doen',
        paragraphs: [
          'We bouwen volgens WCAG 2.2, niveau AA. Alles werkt zonder JavaScript. Bij elke kaart staat een lijst en bij elke grafiek een tabel met hetzelfde erin.',
          'Na elke verandering kijkt een computer alle soorten pagina’s na (axe-core en de HTML-regels). Een computer ziet niet alles.',
        ],
      },
      {
        heading: 'Wat nog niet is gedaan',
        paragraphs: [
          'Deze versie is nog niet onderzocht door een onafhankelijk bureau (WCAG-EM). Er is nog geen verklaring in het register van de overheid. De organisatie die deze site beheert, hoort dat te regelen.',
        ],
      },
      {
        heading: 'Loop je ergens tegenaan?',
        paragraphs: [
          'Bel het nummer onderaan deze pagina. Of ga naar je wijk en kies daar “Klopt er iets niet?”. We zoeken een oplossing en laten je weten wanneer het klaar is.',
        ],
      },
    ],
  } satisfies Statement as Statement,
}

export type StatementTexts = typeof nl
