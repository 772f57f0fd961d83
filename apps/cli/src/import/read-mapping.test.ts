import { describe, expect, it } from '@jest/globals';

import { readMapping } from './read-mapping.ts';

describe('readMapping', () => {
  it('takes the option, the file, and the option before the file', () => {
    const mapping = readMapping({
      headers: ['Wer', 'Kontakt', 'Firma'],
      map: ' wer = fullName , Kontakt=email',
      mapFile: '{ "Kontakt": "phone", "Firma": "companyName" }',
    });
    expect(mapping).toMatchObject({ Wer: 'fullName', Kontakt: 'email', Firma: 'companyName' });
  });

  it('proposes what headers say by themselves', () => {
    expect(readMapping({ headers: ['First name', 'E-Mail', 'Qqq'] })).toEqual({
      'First name': 'firstName',
      'E-Mail': 'email',
    });
  });

  it('leaves a column out that was proposed', () => {
    expect(readMapping({ headers: ['Email', 'Phone'], map: 'Phone=-' })).toEqual({ Email: 'email' });
  });

  it('takes a field from the column that was only guessed', () => {
    expect(readMapping({ headers: ['Email', 'Besser'], map: 'Besser=email' })).toEqual({ Besser: 'email' });
  });

  it('lets two columns hold the same field where both are named', () => {
    expect(readMapping({ headers: ['Email', 'A', 'B'], map: 'A=email,B=email' })).toEqual({ A: 'email', B: 'email' });
  });

  it('knows headers with an equals sign, and fields in any case', () => {
    expect(readMapping({ headers: ['a=b'], map: 'a=b=EMAIL' })).toEqual({ 'a=b': 'email' });
  });

  it.each([
    [{ map: 'Nope=email' }, 'no column "Nope"'],
    [{ map: 'Qqq=colour' }, 'cannot become "colour"'],
    [{ map: 'Qqq' }, 'no part of a mapping'],
    [{ map: '=email' }, 'no part of a mapping'],
    [{ mapFile: 'Qqq: email' }, 'JSON'],
    [{ mapFile: '["email"]' }, 'JSON'],
    [{ mapFile: '{"Qqq": 1}' }, 'JSON'],
    [{}, 'None of the columns is known'],
  ])('refuses %j', (options, reason) => {
    expect(() => readMapping({ headers: ['Qqq'], ...options })).toThrow(reason);
  });
});
