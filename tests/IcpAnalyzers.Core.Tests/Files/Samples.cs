using System.Collections.Generic;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

/// <summary>Files as apps have them.</summary>
internal static class Samples
{
    public const string Maui = """
        <?xml version="1.0" encoding="utf-8" ?>
        <ContentPage xmlns="http://schemas.microsoft.com/dotnet/2021/maui"
                     xmlns:x="http://schemas.microsoft.com/winfx/2009/xaml"
                     xmlns:d="http://schemas.microsoft.com/dotnet/2021/maui/design"
                     x:Class="Lantern.AboutPage"
                     Title="关于">
            <!-- <Label Text="旧备案号" /> -->
            <VerticalStackLayout Padding='24'>
                <Label x:Name="Version" d:Text="1.0-design" Text="{Binding Version}" />
                <Label x:Name="Filing" Text="APP备案号：京ICP备2026031728号-2A" />
                <Label>
                    <Label.FormattedText>
                        <FormattedString>
                            <Span Text="条款 &amp; 隐私" TextColor="Blue" />
                            <Span>https://www.shop-sample.cn/privacy</Span>
                        </FormattedString>
                    </Label.FormattedText>
                </Label>
                <Image Source="https://img.shop-sample.cn/logo.png" />
            </VerticalStackLayout>
        </ContentPage>
        """;

    public const string Avalonia = """
        <Window xmlns="https://github.com/avaloniaui" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">
          <Window.Resources>
            <x:String x:Key="ApiUrl">https://api.shop-sample.cn/v1</x:String>
          </Window.Resources>
          <TextBlock>
            蜀ICP备12005138号-1
            <Run>A</Run><LineBreak /><Run Text="B" />
          </TextBlock>
          <HyperlinkButton NavigateUri="https://beian.miit.gov.cn/"><HyperlinkButton.Content>查询</HyperlinkButton.Content></HyperlinkButton>
          <TextBox Watermark="例如 京ICP备2026031728号" />
          <TextBlock><![CDATA[a < b & c]]></TextBlock>
        </Window>
        """;

    public const string Razor = """
        @page "/about"
        @using Microsoft.AspNetCore.Components
        @inject NavigationManager Nav

        <h1 class="title @(isDark ? "dark" : "light")">@Title</h1>
        <p>版本 @Version（@@shop）</p>
        @if (items.Count > 0 && mark != "}")
        {
            <ul>
                @foreach (var item in items)
                {
                    var css = "item http://in-code.shop-sample.cn";
                    <li class="@css" title="第 @item.Index 项">商品：@item.Name</li>
                }
            </ul>
        }
        else if (loading)
        {
            <p>加载中</p>
        }
        else
        {
            @: 没有商品
            <text>请稍后</text>
        }
        @* <p>注释</p> *@
        <button @onclick="() => Go(1)" @onclick:preventDefault disabled>打开</button>
        <a href="https://www.shop-sample.cn/?a=1&amp;b=2">联系 help@shop-sample.cn</a>
        <footer>备案号：京ICP备2026031728号-2A</footer>

        @code {
            // it's { code
            private string url = "http://code.shop-sample.cn/}";
            private char brace = '{';
            private string text = @"a "" } b";
            private string deep => $"{items["}"]} {{";
        }
        """;

    public const string Layout = """
        @model Shop.Page
        @{
            ViewData["Title"] = "首页";
            var year = 2026;
            <p>块内的段落</p>
        }
        <!DOCTYPE html>
        <html lang="zh">
        <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>@ViewData["Title"] - 商店</title>
            <link rel="stylesheet" href="~/site.css">
            <script src="https://cdn.shop-sample.cn/npm/vue@3"></script>
            <style>@@media print { a::after { content: "http://css.shop-sample.cn"; } }</style>
        </head>
        <body>
            <img src=https://img.shop-sample.cn/a.png alt=徽标><br>
            @RenderBody()
            <footer>&copy; @year 商店&nbsp;<a href="https://beian.miit.gov.cn/">粤ICP备14023066号-1</a></footer>
            @section Scripts {
                <script>
                    // it's a comment
                    const api = "https://api.shop-sample.cn/v1";
                    let options = { "baseURL": 'https://b.shop-sample.cn', path: `/${api}/x`, re: /['"]/ };
                    var model = @Html.Raw(Json.Serialize(Model["a"]));
                </script>
                <p>节内</p>
            }
            <p>结尾</p>
        </body>
        </html>
        """;

    public const string Html = """
        <!DOCTYPE html>
        <!-- <p>注释</p> -->
        <html>
        <body onload='start("a")'>
          <p>第一段<p>第二段<br/>换行
          <input placeholder="京ICP备2026031728号" disabled>
          <script type="module">import x from './a.js'; if (a / 2 > 1) s = "b";</script>
          user@shop-sample.cn 1 < 2 &middot; 完
        </body>
        </html>
        """;

    public const string Resx = """
        <?xml version="1.0" encoding="utf-8"?>
        <root>
          <xsd:schema id="root" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="data" /></xsd:schema>
          <resheader name="version"><value>2.0</value></resheader>
          <assembly alias="System.Windows.Forms" name="System.Windows.Forms, Version=4.0.0.0" />
          <data name="About_Icp" xml:space="preserve">
            <value>备案号：京ICP备2026031728号-2A</value>
            <comment>京ICP备12345678号</comment>
          </data>
          <data name="Icon" type="System.Drawing.Icon, System.Drawing" mimetype="application/x-microsoft.net.object.bytearray.base64">
            <value>AAABAAEAEBAAAAAAAABoBQAA</value>
          </data>
          <data name="Logo" type="System.Resources.ResXFileRef, System.Windows.Forms"><value>..\logo.png;System.Byte[]</value></data>
          <data name="&gt;&gt;label1.Type"><value>System.Windows.Forms.Label</value></data>
          <data name="Terms" type="System.String, mscorlib"><value>条款 &lt;b&gt;</value></data>
          <metadata name="timer.TrayLocation"><value>17, 17</value></metadata>
        </root>
        """;

    public const string Android = """
        <?xml version="1.0" encoding="utf-8"?>
        <resources xmlns:tools="http://schemas.android.com/tools">
          <string name="app_name" tools:ignore="Typo">灯笼</string>
          <string-array name="servers"><item>https://a.shop-sample.cn</item></string-array>
          <meta-data android:name="CHANNEL_URL" android:value="http://c.shop-sample.cn" />
        </resources>
        """;

    public const string Plist = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
        <dict>
          <key>CFBundleName</key>
          <string>灯笼</string>
          <key>SUFeedURL</key><string>https://dl.shop-sample.cn/appcast.xml?a=1&amp;b=2</string>
          <key>NSAppTransportSecurity</key>
          <dict>
            <key>NSAllowsArbitraryLoads</key><true/>
            <key>Other</key><false/>
          </dict>
          <key>Schemes</key>
          <array><string>weixin</string><dict><key>Name</key><string>alipay</string></dict><integer>7</integer><string>last</string></array>
          <key>Blob</key><data>AAAA</data>
        </dict>
        </plist>
        """;

    public const string Config = """
        <configuration>
          <appSettings>
            <add value="https://api.shop-sample.cn/v1" key="Backend" />
          </appSettings>
          <connectionStrings><add name="Main" connectionString="Server=db.shop-sample.cn" /></connectionStrings>
          <applicationSettings>
            <setting name="FeedUrl" serializeAs="String"><value>http://dl.shop-sample.cn/</value></setting>
          </applicationSettings>
        </configuration>
        """;

    public const string Settings = """
        // Settings of the shop
        {
          "$schema": "https://json.shop-sample.cn/schema",
          "Logging": { "LogLevel": { "Default": "Information", }, },
          /* "Old": "http://old.shop-sample.cn" */
          "Sentry": { "Dsn": "https:\/\/abc@s.shop-sample.cn\/2", "Rate": 0.5, "On": true, "None": null },
          "Servers": [ "a", { "Url": "b" }, [ "c\u4eac\n" ], ],
        }
        """;

    public const string AppInstaller = """
        <?xml version="1.0" encoding="utf-8"?>
        <AppInstaller xmlns="http://schemas.microsoft.com/appx/appinstaller/2021" Uri="http://dl.shop-sample.cn/Shop.appinstaller" Version="1.0.0.0">
          <MainBundle Name="Shop" Uri="http://dl.shop-sample.cn/Shop.msixbundle" />
        </AppInstaller>
        """;

    public const string Unity = """
        %YAML 1.1
        %TAG !u! tag:unity3d.com,2011:
        --- !u!129 &1
        PlayerSettings:
          # icp-disable ICP3005
          m_ObjectHideFlags: 0
          companyName: Shop of Lanterns
          productName: "\u706F\u7B3C"
          defaultCursor: {fileID: 0}
          cloudProjectId: 
          applicationIdentifier:
            Android: cn.shopsample.lantern
          m_StackTraceTypes: 010000000100
          - name: not read
          insecureHttpOption: 2
        """;

    public const string Scene = """
        %YAML 1.1
        %TAG !u! tag:unity3d.com,2011:
        --- !u!114 &1120
        MonoBehaviour:
          m_ObjectHideFlags: 0
          m_Script: {fileID: 11500000, guid: 5f7201a12d95ffc409449d95f23cf332, type: 3}
          m_Name:
          m_Text: "\u5E2E\u52A9: https://help.shop-sample.cn"
          serverUrl: https://api.shop-sample.cn/v1
          <Feed>k__BackingField: 'https://dl.shop-sample.cn/feed'
          mirrors:
          - https://a.shop-sample.cn
          - https://b.shop-sample.cn
          nested:
          - name: main
            url: https://c.shop-sample.cn
          - url: https://d.shop-sample.cn
            deep:
            - 1
          text: "a long text with https://e.shop-sample.cn
            on two lines"
        --- !u!1001 &1121
        PrefabInstance:
          m_Modification:
            m_Modifications:
            - target: {fileID: 1}
              propertyPath: config.apiUrl
              value: https://f.shop-sample.cn
              objectReference: {fileID: 0}
            - target: {fileID: 1}
              propertyPath: config.mirrors.Array.data[0]
              value: https://g.shop-sample.cn
              objectReference: {fileID: 0}
        """;

    public const string Vue = """
        <template>
          <view class="copyright" v-if="record">
            <a :href="'https://beian.miit.gov.cn/'" @click="open('https://www.shop-sample.cn')">备案号：{{ record || '' }}</a>
          </view>
        </template>
        <script>
        export default { data() { return { record: this.$store.state.record || '京ICP备2026031728号-2A' } } }
        </script>
        """;

    public const string Jsx = """
        import React from 'react';
        // comment: 京ICP备2026031728号-2A
        const register = 'https://beian.miit.gov.cn/';
        const first = <T extends object>(list: T[]) => list.length > 0 && 1 < list.length ? list[0] : null;
        export default function Footer({ record }: { record?: string }) {
          return (
            <>
              <footer className="copyright" {...first([])}>
                {record && <a href={register} target='_blank' onClick={() => open("https://www.shop-sample.cn")}>备案号：{record ?? ''}</a>}
                <Text.Small text="京ICP备2026031728号-2A" /> &copy; 商店
              </footer>
            </>
          );
        }
        """;

    public static IEnumerable<(FileKind Kind, string Text)> All() =>
    [
        (FileKind.Xaml, Maui), (FileKind.Xaml, Avalonia), (FileKind.Razor, Razor), (FileKind.Razor, Layout), (FileKind.Html, Html), (FileKind.Vue, Vue), (FileKind.Jsx, Jsx), (FileKind.Resx, Resx),
        (FileKind.Xml, Android), (FileKind.Xml, AppInstaller), (FileKind.Plist, Plist), (FileKind.Config, Config), (FileKind.Json, Settings),
        (FileKind.UnitySettings, Unity), (FileKind.UnityAsset, Scene),
    ];
}
