const scripts =
  /<script\b(?![^>]*\b(?:type="application\/ld\+json"|src="\/samtale\/app\.js"))[^>]*>[\s\S]*?<\/script\s*>/gi
const links = /<link\b[^>]*>/gi

/**
 * Leaves a page's scripts out, and the hints that would fetch them. Public pages have no client
 * components, so there is nothing for the framework's script to do. Data for machines stays, and the
 * tally's own script.
 */
export function stripScripts(html: string): string {
  return html.replace(scripts, '').replace(links, (link) => (fetchesScript(link) ? '' : link))
}

function fetchesScript(link: string): boolean {
  return /\brel="modulepreload"/i.test(link) || /\bas="script"/i.test(link)
}
