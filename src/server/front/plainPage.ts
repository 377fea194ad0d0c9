import { pathOf } from './kinds'
import { words, type Problem, type WordsLocale } from './plainWords'

/** A page of the server's own, for when Next has none to show. It must need nothing else to work. */
export function plainPage(problem: Problem, locale: WordsLocale, reference?: string): string {
  const { title, text } = words[locale][problem]
  const { home, reference: label } = words[locale].common
  const dir = locale === 'ar' ? 'rtl' : 'ltr'
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${reference === undefined ? '' : `<p>${label} <bdi>${reference}</bdi></p>`}
<p><a href="/${locale}">${home}</a></p>
</main>
</body>
</html>
`
}

/** The language of these pages, by the address: they exist in those the site speaks. */
export function localeOf(url: string): WordsLocale {
  const first = pathOf(url).split('/')[1] ?? ''
  return first === 'ar' ? 'ar' : 'da'
}
