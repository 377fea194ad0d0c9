export function SignInsPanel() {
  return null
}
