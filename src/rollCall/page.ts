import type { RollCall } from '@/domain/rollCall'

/**
 * The roll-call's whole page: what it shows as data, and the script that shows it. Without data it is
 * the shell that a phone keeps for when there is no net; that holds nobody's name.
 */
export function rollCallPage(language: 'da' | 'en', rollCall: RollCall | null): string {
  const title = rollCall === null ? words[language].title : escaped(rollCall.module)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${words[language].title}</title>
<link rel="icon" href="/favicon.ico">
<link rel="stylesheet" href="/admin/hold/app.css">
<script src="/admin/hold/app.js" defer></script>
</head>
<body>
<main id="roll-call"></main>
<noscript><p>${words[language].noScript}</p></noscript>
${rollCall === null ? '' : `<script type="application/json" id="data">${inScript(rollCall)}</script>`}
</body>
</html>
`
}

const words = {
  da: {
    title: 'Fremmøde',
    noScript: 'Fremmøde kræver JavaScript. Brug ellers en udskrevet liste.',
  },
  en: { title: 'Attendance', noScript: 'Attendance needs JavaScript. Else use a printed list.' },
}

/** A name that looks like the end of the script must not end it. */
const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
