// The peer's measured process: reads the export with whatsapp-chat-parser and says what it cost.
import { readFileSync } from 'node:fs'
import * as whatsapp from 'whatsapp-chat-parser'

const messages = whatsapp.parseString(readFileSync(process.argv[2], 'utf8'))
const stat = readFileSync('/proc/self/stat', 'utf8')
const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
const peak = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
console.log(messages.length, (Number(fields[11]) + Number(fields[12])) / 100, peak)
