// Nouns for what can show something: "a poll shows", "records show". In: a lower-case noun. Out: whether it is one.

const EVIDENCE =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|data|figures?|numbers?|results?|reports?|analys[ie]s|records?|documents?|research|emails?|e-mails|filings?|statistics|tall(?:y|ies)|count|footage|video|letter|memo|ad|investigation|audit|review|tests?|evidence)$/

/** Whether a noun is a document or a count. */
export function isEvidenceNoun(noun: string): boolean {
  return EVIDENCE.test(noun)
}
