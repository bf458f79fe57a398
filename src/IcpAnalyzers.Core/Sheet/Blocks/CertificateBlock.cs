using System.Collections.Generic;
using System.Globalization;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>签名证书: fingerprints and public key of each certificate, with what each form takes.</summary>
internal static class CertificateBlock
{
    public static IEnumerable<SheetBlock> Of(IReadOnlyList<SheetHead> heads)
    {
        var any = false;
        foreach (var head in heads)
        {
            foreach (var certificate in head.Certificates)
            {
                any = true;
                yield return Of(head, certificate);
            }
        }

        if (!any)
        {
            yield return new SheetBlock(("签名证书", "Signing certificate"))
            {
                Note = ("未读取签名证书：请用 IcpSigningCertificate 或 IcpPackageFile 指出密钥库、证书或已签名的安装包。", "None read: name a key store, a certificate or a signed package with IcpSigningCertificate or IcpPackageFile."),
            };
        }
    }

    private static SheetBlock Of(SheetHead head, SheetCertificate certificate)
    {
        var platform = SheetWords.Platform(head.Platform);
        var key = certificate.PublicKey;
        var block = new SheetBlock(("签名证书 · " + platform, "Signing certificate"))
            .Row(("来源", "Source"), certificate.Source)
            .Row(new SheetRow(("主题", "Subject"), certificate.Subject)
            {
                Remark = certificate.Debug ? ("调试证书，不可用于备案", "Debug certificate: not for a filing") : null,
                Warns = certificate.Debug,
            })
            .Row(("有效期", "Valid"), certificate.NotBefore + " – " + certificate.NotAfter)
            .Row(Fingerprint(("MD5 指纹", "MD5 fingerprint"), certificate.Md5, head.Platform == "android" ? ("Android 备案填写", "for an Android filing") : null))
            .Row(Fingerprint(("SHA-1 指纹", "SHA-1 fingerprint"), certificate.Sha1, IsApple(head.Platform) || head.Platform == "harmonyos" ? (platform + " 备案填写", "for this filing, also where the form says MD5") : null))
            .Row(Fingerprint(("SHA-256 指纹", "SHA-256 fingerprint"), certificate.Sha256, null))
            .Row(("公钥类型", "Public key"), key.Bits > 0 ? string.Format(CultureInfo.InvariantCulture, "{0} {1} bit", key.Algorithm, key.Bits) : key.Algorithm);
        if (key.ModulusHex.Length > 0)
        {
            block.Row(new SheetRow(("公钥：模数（十六进制）", "Modulus, hex"), key.ModulusHex) { Forms = new[] { SheetHex.Upper(key.ModulusHex) }, Remark = head.Platform != "harmonyos" ? ("阿里云、腾讯云、华为云填写", "for Aliyun, Tencent Cloud, Huawei Cloud") : null })
                .Row(new SheetRow(("公钥：模数（十进制）", "Modulus, decimal"), key.ModulusDecimal) { Remark = head.Platform == "android" ? ("Android 亦可（jadx 显示的值）", "for Android as well: what jadx shows") : null });
        }

        return block
            .Row(new SheetRow(("公钥：SPKI（十六进制）", "SubjectPublicKeyInfo, hex"), key.SpkiHex)
            {
                Forms = new[] { SheetHex.Upper(key.SpkiHex) },
                Remark = key.ModulusHex.Length == 0 || head.Platform == "harmonyos" ? ("阿里云、腾讯云、华为云填写", "for Aliyun, Tencent Cloud, Huawei Cloud") : null,
            })
            .Row(("公钥：SPKI（Base64）", "SubjectPublicKeyInfo, Base64"), key.SpkiBase64);
    }

    private static SheetRow Fingerprint(SheetLabel label, string hex, SheetLabel? use) =>
        new(label, hex) { Forms = new[] { SheetHex.Upper(hex), SheetHex.Colons(hex), SheetHex.Colons(SheetHex.Upper(hex)) }, Remark = use };

    private static bool IsApple(string platform) => platform is "ios" or "maccatalyst" or "macos" or "tvos";
}
