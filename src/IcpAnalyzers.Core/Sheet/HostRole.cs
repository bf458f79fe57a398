namespace IcpAnalyzers.Core.Sheet;

/// <summary>What an address is to the app; decides which way the data goes.</summary>
internal enum HostRole
{
    /// <summary>业务域名: both ways.</summary>
    Domain,

    /// <summary>服务器: both ways.</summary>
    Server,

    /// <summary>更新通道: to the app.</summary>
    Update,

    /// <summary>第三方: known from packages alone; away from the app.</summary>
    ThirdParty,
}
