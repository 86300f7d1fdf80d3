// Pieces that make a text when they stand again and again, on one line: what a rule may look through from its every place.

/** Each piece with what it is. */
export const REPEATED_TEXTS: readonly (readonly [what: string, piece: string])[] = [
  ['speech told by speech', 'Aino said Per said '],
  ['speech with "that"', 'Aino said that Per said that '],
  ['quotes in a row', '"So," Aino said Per '],
  ['persons with titles', 'President Minister Aino Borg of '],
  ['persons with titles and countries', 'Norwegian foreign minister Aino Borg and its president Per Dahl in Oslo '],
  ['dates', '12 May 2019, two weeks ago '],
  ['triggers of events', 'attacked France '],
  ['straight marks', '"'],
  ['opening marks', '“so '],
  ['opening brackets', '('],
  ['acronyms in brackets', 'The Lake Trade Bureau (LTB) met. '],
  ['brackets that never close', 'LTB (Lake Trade '],
  ['a person called like a capital', 'Anna Paris came. Paris spoke. '],
  ['apostrophes', "'a "],
  ['one word', 'antidisestablishment'],
  ['capitals', 'MOSCOW SAID '],
  ['glued words', 'week,"Blinken whereRussian '],
  ['pictures of a gallery', 'Hide Caption 3 of 9 Photos: Lake in flood A boat. '],
  ['statements', 'The Reef Board said in a statement that it rained. The statement said it snowed. '],
  ['emoji and right-to-left text', '😀 قال "الوزير" '],
]
