/** True for an ISBN of 10 or 13 digits whose check digit is right (ISO 2108). Hyphens and spaces do not count. */
export function isIsbn(text: string): boolean {
  const plain = text.replace(/[\s–-]/g, '').toUpperCase();
  if (/^\d{9}[\dX]$/.test(plain)) {
    const sum = Array.from(plain).reduce(
      (total, sign, at) => total + (10 - at) * (sign === 'X' ? 10 : Number(sign)),
      0,
    );
    return sum % 11 === 0;
  }
  if (!/^97[89]\d{10}$/.test(plain)) return false;
  return (
    Array.from(plain).reduce((total, sign, at) => total + (at % 2 === 0 ? 1 : 3) * Number(sign), 0) % 10 === 0
  );
}
