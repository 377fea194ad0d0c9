import { danish } from '../texts'

export const da = danish({
  title: 'Tavshed, og hvornår du skal sige det videre',
  keep: 'Det, en kvinde fortæller dig, bliver hos dig. Fortæl det ikke til din familie, dine venner eller de andre bydelsmødre, og skriv det ingen steder.',
  child:
    'Er du bange for, at et barn bliver slået, svigtes eller har det meget dårligt, skal du sige det til kommunen. Det skal alle i Danmark, og det går før løftet om tavshed.',
  alone:
    'Du skal ikke være alene om det. Er du i tvivl, så ring til koordinatoren. Du behøver ikke at sige, hvem det handler om.',
  danger: 'Er nogen i fare lige nu, så ring 112.',
  call: 'Kommunen tager imod her:',
  ask: 'Koordinatoren hjælper dig med at finde det rigtige sted i kommunen.',
  contact: 'Find koordinatorens nummer',
})
