// make_stream.cjs COMMANDS [FILE.png]: a receipt in one of receiptline's command sets, with a
// picture if one is given, as bytes on standard output. The picture is not to be shaded: it would
// come out with other dots than it has.
const { readFileSync } = require('node:fs');
const receiptline = require('receiptline');

const [command, file] = process.argv.slice(2);
const picture = file ? `{image:${readFileSync(file).toString('base64')}}\n` : '';
const receipt = `^^^Receipt\n\n${picture}Item | 5.00\n-\n^Total | ^5.00\n=\n`;
const options = { cpl: 48, encoding: 'cp437', command, cutting: true, gradient: false };
process.stdout.write(Buffer.from(receiptline.transform(receipt, options), 'latin1'));
