/**
 * What we write to people, by occasion. Somebody else may read her telephone: no text names the
 * course, the site or what she is on her way to. Blanks in braces are filled in.
 */
export const da = {
  subject: 'Besked til dig',
  signUpReceipt: 'Vi har fået din besked og kontakter dig. Din kode: {code}',
  interview: 'Vi ses {when}. Passer det ikke, så ring til os.',
  interviewMoved: 'Ny tid: Vi ses {when}. Passer det ikke, så ring til os.',
  offer: 'Der er blevet plads til dig. Svar os senest {until}.',
  admitted: 'Der er plads til dig. Vi ses {when}.',
  reminderDay: 'Husk, at vi ses {when}. Kan du ikke, så ring til os.',
  reminderHours: 'Vi ses i dag {when}.',
  eveningCancelled: 'Vi ses alligevel ikke {when}. Du hører fra os.',
  eveningMoved: 'Ny tid: Vi ses {when} og ikke {before}.',
  eveningPlace: 'Nyt sted: Vi ses {when}. Tiden er den samme.',
  privateLink: 'Her er din egen side. Giv ikke linket til andre.',
  diplomaReady: 'Det, vi har lavet til dig, er klar. Du får det, næste gang vi ses.',
}
