/**
 * A text as it may stand in a log: what could say who somebody is, or let somebody in, is taken out.
 * The one place that decides; it is applied to each line just before it is written, as JSON or not.
 */
export function redacted(text: string): string {
  return forms.reduce((rest, [form, instead]) => rest.replace(form, instead), text)
}

const forms: readonly (readonly [RegExp, string])[] = [
  // The database driver writes "Failed query: … params: …", in JSON with quotes and ends of lines spelt out.
  [/\nparams: [\s\S]*?(?=\n\s+at |$)/g, ''],
  [/\\nparams: (?:\\.|[^"\\])*?(?=\\n\s+at |"|$)/g, ''],
  // PostgreSQL quotes the value that it could not read, and the one that is there already.
  [/(invalid input [\w ]+: )(\\?").*?\2/g, '$1$2…$2'],
  [/(Key \([^)]*\)=\()[^)]*\)/g, '$1…)'],
  [/(\b[a-z]{1,20}:\/\/)[^\s"'\\/@]+@/gi, '$1…@'],
  [/\b(min-side|undervisning|min-kalender|avis|admin\/reset)\/[^\s"'\\/?#]+/g, '$1/…'],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '[token]'],
  [/\b(API-Key|JWT|Bearer|token|password|secret)([ =:]+)[\w.+/=-]{8,}/gi, '$1$2[token]'],
  // The key of a bucket, by the names of its settings and as it stands in a signed question.
  [
    /\b(S3_ACCESS_KEY_ID|S3_SECRET_ACCESS_KEY|Credential|Signature|AWSAccessKeyId)(["' =:>]+)[\w.+/=-]{8,}/gi,
    '$1$2[key]',
  ],
  // What lets somebody in is so long wherever it stands, also in an address that was mangled.
  [/(?<=^|[^\w-]|%2F)[\w-]{43}(?![\w-])/gi, '[token]'],
  // Begun where a word begins: anywhere else, a long word would be read anew from each of its letters.
  [
    /(?<![^\s"'\\/<>()[\],;:=@])[^\s"'\\/<>()[\],;:=@]+@[^\s"'\\/<>()[\],;:=@]+\.\p{L}{2,}/gu,
    '[e-mail]',
  ],
  // Telephones and civil numbers in any digits; not the digest by which Next's fault is found again.
  [
    /(?<![\p{L}\p{N}_.-])(?<!digest\W{1,5})\+?\p{Nd}(?:[ -]?\p{Nd}){7,14}(?![\p{L}\p{N}_-])/gu,
    '[number]',
  ],
]
