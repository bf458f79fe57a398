using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>The sheet as people read it, in the order of the App filing form (互联网信息服务备案登记表): blocks of labels and values, the same for every format.</summary>
internal static class SheetPage
{
    public static IReadOnlyList<SheetBlock> Of(FilingSheet sheet)
    {
        var blocks = new List<SheetBlock> { App(sheet.App), Platforms(sheet), Domains(sheet), Servers(sheet), Update(sheet), Sdks(sheet), Subject(), NotRead() };
        if (sheet.Missing.Count > 0)
            blocks.Add(Missing(sheet));
        return blocks;
    }

    private static SheetBlock App(SheetApp app)
    {
        var block = new SheetBlock(("应用信息", "App"))
            .Row(("APP 名称", "Name"), app.Name, "ApplicationTitle")
            .Row(("版本", "Version"), app.Version, "ApplicationDisplayVersion")
            .Row(("App 备案号", "App filing number"), app.FilingNumber, "IcpFilingNumber")
            .Row(("主体备案号", "Subject number"), app.SubjectNumber, "IcpSubjectNumber");
        if (app.PoliceNumber.Length > 0)
            block.Row(("公安联网备案号", "Police filing number"), app.PoliceNumber);
        if (app.Exempt.Length > 0)
            block.Row(("免于备案", "Exempt"), app.ExemptReason.Length > 0 ? app.Exempt + ": " + app.ExemptReason : app.Exempt);
        block.Row(("服务内容", "Service description"), app.Description, "IcpServiceDescription")
            .Row(("隐私政策", "Privacy policy"), app.PrivacyPolicyUrl, "IcpPrivacyPolicyUrl")
            .Row(("用户协议", "Terms of use"), app.TermsUrl, "IcpTermsUrl")
            .Row(("支持页面", "Support"), app.SupportUrl, "IcpSupportUrl");
        foreach (var store in app.Stores)
            block.Row(("应用商店", "Store"), store.Store.Length > 0 ? store.Store + " " + store.Url : store.Url);
        return block;
    }

    private static SheetBlock Platforms(FilingSheet sheet)
    {
        var block = new SheetBlock(("运行平台", "Platforms"), ("平台", "Platform"), ("包名 / Bundle ID", "Identifier"), ("名称", "Name"), ("版本", "Version"), ("内部版本", "Build"));
        foreach (var head in sheet.Heads)
            block.Cells.Add(new[] { head.Platform, head.PackageId, head.Name, head.Version, head.Build });
        return block;
    }

    private static SheetBlock Domains(FilingSheet sheet)
    {
        var block = new SheetBlock(("域名列表", "Domains"), ("域名", "Domain"), ("所在地", "Place"));
        foreach (var host in sheet.Hosts)
            block.Cells.Add(new[] { host.Host, Place(host.Place) });
        if (sheet.Hosts.Count == 0)
            block.Note = ("未申报：请添加 IcpFilingDomain 项。", "None declared: add IcpFilingDomain items.");
        return block;
    }

    private static SheetBlock Servers(FilingSheet sheet)
    {
        var block = new SheetBlock(
            ("网络接入信息", "Servers and access"),
            ("IP 地址", "Address"), ("所在地（地址表）", "Place by the address table"), ("接入服务单位", "Provider"), ("服务器放置地", "Location"), ("接入方式", "Access"));
        foreach (var server in sheet.Servers)
            block.Cells.Add(new[] { server.Address, Place(server.Place), server.Provider, server.Location, server.Access });
        if (sheet.Servers.Count == 0)
            block.Note = ("未申报：请添加 IcpServer 项。", "None declared: add IcpServer items.");
        return block;
    }

    private static SheetBlock Update(FilingSheet sheet)
    {
        var block = new SheetBlock(("更新机制", "Update mechanism"), ("更新通道", "Channel"), ("机制", "Mechanism"), ("传输", "Transport"));
        foreach (var channel in sheet.Update.Channels)
            block.Cells.Add(new[] { channel.Url, channel.Mechanism, Name(channel.Transport) });
        if (sheet.Update.Channels.Count == 0)
            block.Note = ("未申报：如有自更新，请添加 IcpUpdateChannel 项。", "None declared: if the app updates itself, add IcpUpdateChannel items.");
        return block;
    }

    private static SheetBlock Sdks(FilingSheet sheet)
    {
        var block = new SheetBlock(("第三方 SDK", "Third-party SDKs"), ("SDK", "SDK"), ("服务厂商", "Vendor"), ("功能类型", "Purpose"), ("隐私政策", "Privacy policy"));
        foreach (var sdk in sheet.Sdks)
            block.Cells.Add(new[] { sdk.Name, sdk.Vendor, sdk.Purpose, sdk.PrivacyUrl });
        if (sheet.Sdks.Count == 0)
            block.Note = ("未申报：如使用第三方 SDK，请添加 IcpSdk 项。", "None declared: if the app uses third-party SDKs, add IcpSdk items.");
        return block;
    }

    // Facts about people and companies are no business of a build.
    private static SheetBlock Subject() => new SheetBlock(("主办者（人工填写）", "Subject, to fill in by hand"))
        .Row(("单位名称", "Organisation"), "")
        .Row(("证件类型 / 号码", "Certificate and number"), "")
        .Row(("主体负责人", "Person in charge"), "")
        .Row(("应急联系电话", "Emergency telephone"), "");

    private static SheetBlock NotRead() => new(("未读取", "Not read"))
    {
        Note = (
            "本版本不读取签名证书、已编译程序集中的主机和检查结果；空白不表示没有问题。",
            "This version reads neither the signing certificate, nor the hosts in the compiled assemblies, nor the findings: nothing here does not mean that there is nothing."),
    };

    private static SheetBlock Missing(FilingSheet sheet)
    {
        var block = new SheetBlock(("缺失项", "Missing"), ("事实", "Fact"), ("填写位置", "Where to give it"), ("由谁提供", "Who can supply it"));
        foreach (var fact in sheet.Missing)
            block.Cells.Add(new[] { fact.Fact, fact.Property, Name(fact.Who) });
        return block;
    }

    private static string Place(HostState place) => place switch
    {
        HostState.Mainland => "境内 Mainland",
        HostState.Overseas => "境外 Overseas",
        HostState.Mixed => "境内外混合 Mixed",
        HostState.Reserved => "保留或本地 Reserved",
        _ => "未知 Unknown",
    };

    private static string Name(Transport transport) => transport switch
    {
        Transport.Encrypted => "加密 Encrypted",
        Transport.ClearText => "明文 Clear text",
        _ => "未知 Unknown",
    };

    private static string Name(FactOwner who) => who switch
    {
        FactOwner.Developer => "开发 Developer",
        FactOwner.Operations => "运维 Operations",
        _ => "主办者 Subject",
    };
}
