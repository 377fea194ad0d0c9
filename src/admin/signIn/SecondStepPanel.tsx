export function SecondStepPanel() {
  return null
}
