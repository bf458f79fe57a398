namespace IcpAnalyzers.Core.Sheet;

/// <summary>A signing certificate (签名证书). Fingerprints are of the whole certificate in DER, lower-case hex without colons.</summary>
/// <param name="Source">The file it was read from, relative to the project, with the alias or the scheme where there are several.</param>
/// <param name="Subject">The distinguished name.</param>
/// <param name="NotBefore">yyyy-MM-dd, UTC.</param>
/// <param name="NotAfter">yyyy-MM-dd, UTC.</param>
/// <param name="Debug">Made by a tool for developers; a store refuses it.</param>
/// <param name="Md5">What an Android filing asks for (证书 MD5 指纹).</param>
/// <param name="Sha1">What an iOS filing asks for (证书 SHA-1 指纹).</param>
/// <param name="Sha256">32 bytes.</param>
/// <param name="PublicKey">公钥.</param>
public sealed record SheetCertificate(
    string Source, string Subject, string NotBefore, string NotAfter, bool Debug, string Md5, string Sha1, string Sha256, SheetPublicKey PublicKey);
