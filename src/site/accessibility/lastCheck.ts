/** The day on which the pages were last gone through; whoever does it again writes it here. */
export const lastCheck = '2026-11-25'
