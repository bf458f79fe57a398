namespace IcpAnalyzers.Core.Sheet;

/// <summary>A public key (公钥) in every form that a provider asks for, each on one line without blanks and colons.</summary>
/// <param name="Algorithm"><c>RSA</c>, <c>EC</c>, <c>DSA</c>, or the object identifier.</param>
/// <param name="Bits">Length of the modulus or of the field; 0 when it is not known.</param>
/// <param name="ModulusHex">RSA only, lower case; otherwise empty.</param>
/// <param name="ModulusDecimal">RSA only; otherwise empty.</param>
/// <param name="SpkiHex">SubjectPublicKeyInfo in DER, lower-case hex.</param>
/// <param name="SpkiBase64">The same bytes in Base64.</param>
public sealed record SheetPublicKey(string Algorithm, int Bits, string ModulusHex, string ModulusDecimal, string SpkiHex, string SpkiBase64);
