import { describe, expect, it } from '@jest/globals';

import { foldCompanyName } from './fold-company-name.ts';

describe('foldCompanyName', () => {
  it.each([
    ['Acme Ltd.', 'acme'],
    ['ACME Limited', 'acme'],
    ['Acme GmbH & Co. KG', 'acme'],
    ['Acme, Inc.', 'acme'],
    ['Acme S.A.', 'acme'],
    ['Acme S. A. R. L.', 'acme'],
    ['Acme B.V.', 'acme'],
    ['The Acme Company', 'acme'],
    ['Acme Holding', 'acme'],
    ['A.B.C. Pumps LLC', 'abc pumps'],
    ['Müller & Söhne OHG', 'muller sohne'],
    ['شرکت پمپ\u200Cسازان', 'پمپ سازان'],
    ['شركت پتروشيمي تهران (سهامي عام)', 'پتروشیمی تهران'],
    ['گروه صنعتی ایران با مسئولیت محدود', 'صنعتی ایران'],
    ['Company', 'company'],
    ['شرکت', 'شرکت'],
    ['', ''],
  ])('compares %s as %s', (name, folded) => {
    expect(foldCompanyName(name)).toBe(folded);
  });
});
