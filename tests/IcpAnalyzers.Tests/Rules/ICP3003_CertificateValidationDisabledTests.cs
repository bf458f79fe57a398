using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3003_CertificateValidationDisabledTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;
        using System.Net;
        using System.Net.Http;
        using System.Net.Security;
        using System.Net.WebSockets;
        using System.Security.Cryptography.X509Certificates;

        """;

    private static readonly RuleTest Rule = RuleTest.For("ICP3003").WithStub(SecurityStubs.Clients).WithStub(SecurityStubs.Mobile);

    [Theory]
    [InlineData("(_, _, _, _) => true")]
    [InlineData("(message, certificate, chain, errors) => true")]
    [InlineData("(HttpRequestMessage m, X509Certificate2? c, X509Chain? ch, SslPolicyErrors e) => true")]
    [InlineData("delegate { return true; }")]
    [InlineData("(m, c, ch, e) => { return true; }")]
    [InlineData("(m, c, ch, e) => { Console.WriteLine(c?.Subject); return true; }")]
    [InlineData("(m, c, ch, e) => e == SslPolicyErrors.None || true")]
    [InlineData("(m, c, ch, e) => (e == SslPolicyErrors.None ? true : true)")]
    [InlineData("(m, c, ch, e) => { if (e == SslPolicyErrors.None) return true; return true; }")]
    [InlineData("(m, c, ch, e) => { try { return true; } catch (Exception) { return true; } }")]
    [InlineData("(m, c, ch, e) => { var ok = true; if (e != SslPolicyErrors.None) Console.WriteLine(e); return ok; }")]
    [InlineData("(m, c, ch, e) => e switch { SslPolicyErrors.None => true, _ => true }")]
    [InlineData("(m, c, ch, e) => { return true; return e == SslPolicyErrors.None; }")]
    [InlineData("(m, c, ch, e) => { try { return e == SslPolicyErrors.None; } catch { return true; } }")]
    [InlineData("(m, c, ch, e) => { try { return c!.Verify(); } catch (Exception problem) { Console.WriteLine(problem); return true; } }")]
    [InlineData("(m, c, ch, e) => m.RequestUri!.Host == \"dev.shop-sample.cn\" ? true : e == SslPolicyErrors.None")]
    [InlineData("(m, c, ch, e) => m.RequestUri?.Host == \"dev.shop-sample.cn\" || e == SslPolicyErrors.None")]
    [InlineData("(m, c, ch, e) => e == SslPolicyErrors.None || m.RequestUri!.Host.EndsWith(\".shop-sample.cn\", StringComparison.Ordinal)")]
    [InlineData("(m, c, ch, e) => { if (m.RequestUri!.Host.Equals(\"dev.shop-sample.cn\", StringComparison.OrdinalIgnoreCase)) { return true; } return e == SslPolicyErrors.None; }")]
    [InlineData("(m, c, ch, e) => AcceptAll(m, c, ch, e)")]
    [InlineData("AcceptAll")]
    [InlineData("C.AcceptAll")]
    [InlineData("new Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool>(AcceptAll)")]
    [InlineData("AcceptField")]
    [InlineData("AcceptProperty")]
    [InlineData("trust ? (_, _, _, _) => true : null")]
    [InlineData("HttpClientHandler.DangerousAcceptAnyServerCertificateValidator", true)]
    public Task AcceptingFunction_IsReported(string function, bool isValue = false) => Rule.Reports($$"""
        {{Usings}}class C
        {
            static bool AcceptAll(HttpRequestMessage m, X509Certificate2? c, X509Chain? ch, SslPolicyErrors e) => true;
            static readonly Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool> AcceptField = (_, _, _, _) => true;
            static Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool> AcceptProperty => AcceptAll;

            void M(HttpClientHandler handler, bool trust)
            {
                handler.{{(isValue ? "" : "[|")}}ServerCertificateCustomValidationCallback{{(isValue ? "" : "|]")}} = {{(isValue ? function.Replace("Dangerous", "[|Dangerous", System.StringComparison.Ordinal) + "|]" : function)}};
            }
        }
        """);

    [Fact]
    public Task EveryFrameworkCallback_IsReported() => Rule.Reports($$"""
        {{Usings}}class C
        {
            void M(ClientWebSocket socket, HttpWebRequest request, Stream stream, SocketsHttpHandler sockets)
            {
                bool Accept(object sender, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;
                RemoteCertificateValidationCallback kept = (_, _, _, _) => true;

                ServicePointManager.[|ServerCertificateValidationCallback|] = (_, _, _, _) => true;
                ServicePointManager.[|ServerCertificateValidationCallback|] += Accept;
                System.Net.ServicePointManager.[|ServerCertificateValidationCallback|] += new RemoteCertificateValidationCallback(Accept);
                request.[|ServerCertificateValidationCallback|] = kept;
                socket.Options.[|RemoteCertificateValidationCallback|] = delegate { return true; };
                sockets.SslOptions.[|RemoteCertificateValidationCallback|] = (_, _, _, _) => true;
                sockets.SslOptions = new SslClientAuthenticationOptions { [|RemoteCertificateValidationCallback|] = (_, _, _, _) => true };
                var a = new SslStream(stream, false, [|(_, _, _, _) => true|]);
                var b = new SslStream(stream, leaveInnerStreamOpen: false, userCertificateValidationCallback: [|Accept|]);
                SslStream d = new(stream, false, [|Accept|], null);
                var e = new SocketsHttpHandler { SslOptions = { [|RemoteCertificateValidationCallback|] = (_, _, _, _) => true } };
            }
        }
        """);

    [Fact]
    public Task DerivedHandler_IsReported() => Rule.Reports($$"""
        {{Usings}}class OwnHandler : HttpClientHandler
        {
            public OwnHandler() => [|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true;
        }
        """);

    [Fact]
    public Task MethodInAnotherFile_IsReported() => Rule
        .WithFile("Certificates.cs", """
            using System.Net.Security;
            using System.Security.Cryptography.X509Certificates;
            static class Certificates
            {
                public static bool Accept(object sender, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) { return true; }
            }
            """)
        .Reports("class C { void M() => System.Net.ServicePointManager.[|ServerCertificateValidationCallback|] = Certificates.Accept; }");

    [Fact]
    public Task CallbackOfALibrary_IsReported() => Rule.Reports("""
        using System.Net.Security;
        class C
        {
            void M(StackExchange.Redis.ConfigurationOptions redis, MailKit.Net.Smtp.SmtpClient smtp, MailKit.IMailService mail, MQTTnet.MqttClientTlsOptionsBuilder mqtt)
            {
                redis.[|CertificateValidation|] += (_, _, _, _) => true;
                smtp.[|ServerCertificateValidationCallback|] = (s, c, h, e) => true;
                mail.[|ServerCertificateValidationCallback|] = (s, c, h, e) => true;
                mqtt.WithCertificateValidationHandler([|_ => true|]);
                var rest = new RestSharp.RestClientOptions("https://api.shop-sample.cn") { [|RemoteCertificateValidationCallback|] = (_, _, _, _) => true };
                var rabbit = new RabbitMQ.Client.SslOption { [|CertificateValidationCallback|] = (_, _, _, _) => true };
                var ios = new Foundation.NSUrlSessionHandler { [|TrustOverrideForUrl|] = (sender, url, trust) => true };
            }
        }
        """);

    [Fact]
    public Task OptionThatSaysTheSame_IsReported() => Rule.Reports("""
        using System.Net.Security;
        using System.ServiceModel.Security;
        class C
        {
            const bool Trust = true;
            void M(MQTTnet.MqttClientTlsOptionsBuilder mqtt, X509ServiceCertificateAuthentication wcf, SslClientAuthenticationOptions options, System.IO.Stream stream)
            {
                var downloader = new NetSparkleUpdater.Downloaders.WebFileDownloader { [|TrustEverySSLConnection|] = true };
                downloader.[|TrustEverySSLConnection|] = Trust;
                mqtt.[|WithAllowUntrustedCertificates|]();
                mqtt.[|WithIgnoreCertificateChainErrors|](true);
                var rabbit = new RabbitMQ.Client.SslOption { [|AcceptablePolicyErrors|] = SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateChainErrors };
                rabbit.[|AcceptablePolicyErrors|] |= SslPolicyErrors.RemoteCertificateNameMismatch;
                wcf.CertificateValidationMode = X509CertificateValidationMode.[|None|];
                options.EncryptionPolicy = EncryptionPolicy.[|AllowNoEncryption|];
                var plain = new SslStream(stream, false, null, null, EncryptionPolicy.[|NoEncryption|]);
            }
        }
        """);

    [Fact]
    public Task HandlerThatAlwaysAgrees_IsReported() => Rule.Reports("""
        using FluentFTP;
        using Microsoft.Web.WebView2.Core;
        class C
        {
            void M(FtpClient ftp, Renci.SshNet.SshClient ssh, CoreWebView2 view)
            {
                ftp.ValidateCertificate += (c, e) => e.[|Accept|] = true;
                ftp.ValidateCertificate += delegate (FtpClient c, FtpSslValidationEventArgs e) { e.[|Accept|] = true; };
                ftp.ValidateCertificate += OnValidate;
                ssh.HostKeyReceived += (s, e) => { System.Console.WriteLine("key"); e.[|CanTrust|] = true; };
                view.ServerCertificateErrorDetected += (s, e) => e.[|Action|] = CoreWebView2ServerCertificateErrorAction.AlwaysAllow;
            }

            void OnValidate(FtpClient control, FtpSslValidationEventArgs e)
            {
                e.[|Accept|] = true;
            }
        }
        """);

    [Fact]
    public Task OverrideThatAlwaysAgrees_IsReported() => Rule.Reports("""
        using Android.Webkit;
        using Android.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class Client : WebViewClient
        {
            public override void [|OnReceivedSslError|](WebView? view, SslErrorHandler? handler, SslError? error) { handler?.Proceed(); }
        }
        class Short : WebViewClient
        {
            public override void [|OnReceivedSslError|](WebView? view, SslErrorHandler? handler, SslError? error) => handler!.Proceed();
        }
        class AcceptAll : UnityEngine.Networking.CertificateHandler
        {
            protected override bool [|ValidateCertificate|](byte[] certificateData) { return true; }
        }
        class Policy : GeneralUpdate.Core.Security.ISslValidationPolicy
        {
            public bool [|ValidateCertificate|](X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors) => true;
        }
        class Explicit : GeneralUpdate.Core.Security.ISslValidationPolicy
        {
            bool GeneralUpdate.Core.Security.ISslValidationPolicy.[|ValidateCertificate|](X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors) => true;
        }
        class Names : Javax.Net.Ssl.IHostnameVerifier { public bool [|Verify|](string? hostname, object? session) => true; }
        class Trust : Javax.Net.Ssl.IX509TrustManager { public void [|CheckServerTrusted|](object[]? chain, string? authType) { } }
        class Browser : CefSharp.IRequestHandler
        {
            public bool [|OnCertificateError|](string url, CefSharp.IRequestCallback callback) { using (callback) { callback.Continue(true); return true; } }
        }
        """);

    [Theory]
    [InlineData("#if DEBUG\n{0}\n#endif")]
    [InlineData("#if DEBUG && TRACE\n{0}\n#endif")]
    [InlineData("#if !DEBUG\n#else\n{0}\n#endif")]
    [InlineData("#if RELEASE\n#elif DEBUG\n{0}\n#endif")]
    [InlineData("if (env.IsDevelopment())\n{0}")]
    public Task DebugOnly_IsReportedAsInfo(string around) => Rule.WithSymbols("DEBUG", "TRACE").WithSeverity(DiagnosticSeverity.Info).Reports($$"""
        {{Usings}}interface IEnvironment { bool IsDevelopment(); }
        class C
        {
            void M(HttpClientHandler handler, IEnvironment env)
            {
        {{string.Format(System.Globalization.CultureInfo.InvariantCulture, around, "handler.[|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true;")}}
            }
        }
        """);

    [Fact]
    public Task ConditionalMethod_IsReportedAsInfo() => Rule.WithSeverity(DiagnosticSeverity.Info).Reports($$"""
        {{Usings}}class C
        {
            [Conditional("DEBUG")]
            static void TrustLocalServer() => ServicePointManager.[|ServerCertificateValidationCallback|] = (_, _, _, _) => true;
        }
        """);

    [Fact]
    public Task VerdictForDebuggingOnly_IsReportedAsInfo() => Rule.WithSymbols("DEBUG").WithSeverity(DiagnosticSeverity.Info).Reports($$"""
        {{Usings}}class C
        {
            static void Init() => ServicePointManager.[|ServerCertificateValidationCallback|] = Check;
            static bool Check(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e)
            {
        #if DEBUG
                return true;
        #else
                return e == SslPolicyErrors.None;
        #endif
            }
        }
        """);

    [Fact]
    public Task OverrideForDebuggingOnly_IsReportedAsInfo() => Rule.WithSymbols("DEBUG").WithSeverity(DiagnosticSeverity.Info).Reports("""
        using Android.Webkit;
        class Client : WebViewClient
        {
            public override void [|OnReceivedSslError|](WebView? view, SslErrorHandler? handler, Android.Net.Http.SslError? error)
            {
        #if DEBUG
                handler?.Proceed();
        #else
                handler?.Cancel();
        #endif
            }
        }
        """);

    [Fact]
    public Task DebugLogBeforeTheVerdict_IsReportedAsWarning() => Rule.WithSymbols("DEBUG").WithSeverity(DiagnosticSeverity.Warning).Reports($$"""
        {{Usings}}class C
        {
            static void Init() => ServicePointManager.[|ServerCertificateValidationCallback|] = (s, c, ch, e) =>
            {
        #if DEBUG
                if (e == SslPolicyErrors.None) return true;
        #endif
                return true;
            };
        }
        """);

    [Theory]
    [InlineData("#if !DEBUG\n{0}\n#endif")]
    [InlineData("#if DEBUG || TRACE\n{0}\n#endif")]
    [InlineData("#if DEBUG\n#else\n{0}\n#endif")]
    [InlineData("#if DEBUG\n#endif\n{0}")]
    public Task ReleaseCode_IsReportedAsWarning(string around) => Rule.WithSymbols("TRACE").WithSeverity(DiagnosticSeverity.Warning).Reports($$"""
        {{Usings}}class C
        {
            void M(HttpClientHandler handler)
            {
        {{string.Format(System.Globalization.CultureInfo.InvariantCulture, around, "handler.[|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true;")}}
            }
        }
        """);

    [Fact]
    public Task DebugCodeOfAReleaseBuild_IsIgnored() => Rule.Ignores($$"""
        {{Usings}}class C
        {
            void M(HttpClientHandler handler)
            {
        #if DEBUG
                handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;
        #endif
            }
        }
        """);

    [Theory]
    [InlineData("null")]
    [InlineData("(m, c, ch, e) => e == SslPolicyErrors.None")]
    [InlineData("(m, c, ch, e) => false")]
    [InlineData("(m, c, ch, e) => c?.Thumbprint == Pinned")]
    [InlineData("(m, c, ch, e) => e == SslPolicyErrors.None || c?.GetCertHashString() == Pinned")]
    [InlineData("(m, c, ch, e) => c is not null && ch!.Build(c)")]
    [InlineData("(m, c, ch, e) => m.RequestUri!.Host == \"localhost\" ? true : e == SslPolicyErrors.None")]
    [InlineData("(m, c, ch, e) => m.RequestUri!.Host == \"192.168.1.8\" || e == SslPolicyErrors.None")]
    [InlineData("(m, c, ch, e) => m.RequestUri!.Host == \"dev.shop-sample.cn\" ? c?.Thumbprint == Pinned : e == SslPolicyErrors.None")]
    [InlineData("(m, c, ch, e) => m.RequestUri!.Host == \"dev.shop-sample.cn\" && c?.Thumbprint == Pinned || e == SslPolicyErrors.None")]
    [InlineData("(m, c, ch, e) => { if (m.RequestUri!.Host != \"dev.shop-sample.cn\") return e == SslPolicyErrors.None; return c?.Thumbprint == Pinned; }")]
    [InlineData("(m, c, ch, e) => { if (e == SslPolicyErrors.None) return true; return c?.Thumbprint == Pinned; }")]
    [InlineData("(m, c, ch, e) => { if (c?.Thumbprint != Pinned) throw new InvalidOperationException(); return true; }")]
    [InlineData("(m, c, ch, e) => { if (m.RequestUri!.IsLoopback) { return true; } return e == SslPolicyErrors.None; }")]
    [InlineData("(m, c, ch, e) => { try { return Check(c, e); } catch { return false; } }")]
    [InlineData("(m, c, ch, e) => { try { Console.WriteLine(c?.Subject); } catch (InvalidOperationException) { Console.WriteLine(); } return e == SslPolicyErrors.None; }")]
    [InlineData("(m, c, ch, e) => { Refuse(c); return true; }")]
    [InlineData("(m, c, ch, e) => { errors = e; return true; }")]
    [InlineData("(m, c, ch, e) => { seen.Add(c!); return true; }")]
    [InlineData("(m, c, ch, e) => { var ok = true; if (e != SslPolicyErrors.None) ok = c?.Thumbprint == Pinned; return ok; }")]
    [InlineData("(m, c, ch, e) => { var ok = true; Look(c, ref ok); return ok; }")]
    [InlineData("(m, c, ch, e) => Check(c, e)")]
    [InlineData("(m, c, ch, e) => e switch { SslPolicyErrors.None => true, _ => false }")]
    [InlineData("(m, c, ch, e) => validate?.Invoke(m, c, ch, e) ?? false")]
    [InlineData("(m, c, ch, e) => trust || e == SslPolicyErrors.None")]
    [InlineData("(m, c, ch, e) => e is SslPolicyErrors.None or SslPolicyErrors.RemoteCertificateChainErrors && c?.Thumbprint == Pinned")]
    [InlineData("(m, c, ch, e) => (e & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0")]
    [InlineData("(m, c, ch, e) => string.Equals(c?.Thumbprint, Pinned, StringComparison.OrdinalIgnoreCase)")]
    [InlineData("(m, c, ch, e) => !(e != SslPolicyErrors.None)")]
    [InlineData("(m, c, ch, e) => true && e == SslPolicyErrors.None")]
    [InlineData("(m, c, ch, e) => e != SslPolicyErrors.None ? Check(c, e) : true")]
    [InlineData("(m, c, ch, e) => c is not null ? true : throw new InvalidOperationException()")]
    [InlineData("(m, c, ch, e) => { return e == SslPolicyErrors.None; return true; }")]
    [InlineData("(m, c, ch, e) => { if (e != SslPolicyErrors.None) { Console.WriteLine(e); return false; } return true; }")]
    [InlineData("(m, c, ch, e) => { switch (e) { case SslPolicyErrors.None: return true; default: return false; } }")]
    [InlineData("(m, c, ch, e) => { foreach (var s in ch!.ChainStatus) if (s.Status != X509ChainStatusFlags.UntrustedRoot) return false; return true; }")]
    [InlineData("(m, c, ch, e) => { ch!.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; return ch.Build(c!); }")]
    [InlineData("(m, c, ch, e) => { using var sha = System.Security.Cryptography.SHA256.Create(); return Convert.ToBase64String(sha.ComputeHash(c!.RawData)) == Pinned; }")]
    [InlineData("(m, c, ch, e) => { try { Refuse(c); return true; } catch (InvalidOperationException) { return false; } }")]
    [InlineData("(m, c, ch, e) => { ArgumentNullException.ThrowIfNull(c); return true; }")]
    [InlineData("(m, c, ch, e) => { var ok = Check(c, e); return ok; }")]
    [InlineData("(m, c, ch, e) => { bool ok; ok = c?.Thumbprint == Pinned; return ok; }")]
    [InlineData("delegate (HttpRequestMessage m, X509Certificate2? c, X509Chain? ch, SslPolicyErrors e) { return e == SslPolicyErrors.None; }")]
    [InlineData("new Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool>(Real)")]
    [InlineData("trust ? Real : null")]
    [InlineData("Real")]
    [InlineData("Overridable")]
    [InlineData("validate")]
    [InlineData("Maybe")]
    [InlineData("Maker()")]
    [InlineData("null /* HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, (_, _, _, _) => true */")]
    public Task RealCheck_IsIgnored(string function) => Rule.Ignores($$"""
        {{Usings}}class C
        {
            const string Pinned = "A0B1C2D3";
            SslPolicyErrors errors;
            readonly List<X509Certificate2> seen = new();
            static Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool> Maybe = (_, _, _, _) => true;
            static bool Check(X509Certificate2? c, SslPolicyErrors e) => c is not null && e == SslPolicyErrors.None;
            static void Look(X509Certificate2? c, ref bool ok) => ok = c is not null;
            static void Refuse(X509Certificate2? c) { if (c is null) throw new InvalidOperationException(); }
            static bool Real(HttpRequestMessage m, X509Certificate2? c, X509Chain? ch, SslPolicyErrors e) { return e == SslPolicyErrors.None; }
            protected virtual bool Overridable(HttpRequestMessage m, X509Certificate2? c, X509Chain? ch, SslPolicyErrors e) => true;
            static Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool> Maker() => (m, c, ch, e) => e == SslPolicyErrors.None;

            void M(HttpClientHandler handler, bool trust, Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool>? validate)
            {
                handler.ServerCertificateCustomValidationCallback = {{function}};
            }
        }
        """);

    [Fact]
    public Task SettingFromElsewhereOrSafeValue_IsIgnored() => Rule.Ignores("""
        using System.Net.Security;
        using System.ServiceModel.Security;
        class C
        {
            void M(bool trust, MQTTnet.MqttClientTlsOptionsBuilder mqtt, X509ServiceCertificateAuthentication wcf, SslClientAuthenticationOptions options)
            {
                var downloader = new NetSparkleUpdater.Downloaders.WebFileDownloader { TrustEverySSLConnection = trust };
                downloader.TrustEverySSLConnection = false;
                if (downloader.TrustEverySSLConnection == true)
                    System.Console.WriteLine(downloader.TrustEverySSLConnection);
                mqtt.WithAllowUntrustedCertificates(false);
                mqtt.WithAllowUntrustedCertificates(trust);
                var rabbit = new RabbitMQ.Client.SslOption { AcceptablePolicyErrors = SslPolicyErrors.None };
                rabbit.AcceptablePolicyErrors &= ~SslPolicyErrors.RemoteCertificateNameMismatch;
                wcf.CertificateValidationMode = X509CertificateValidationMode.ChainTrust;
                if (wcf.CertificateValidationMode == X509CertificateValidationMode.None)
                    System.Console.WriteLine(nameof(X509CertificateValidationMode.None));
                options.EncryptionPolicy = EncryptionPolicy.RequireEncryption;
            }
        }
        """);

    [Fact]
    public Task HandlerThatDecides_IsIgnored() => Rule.Ignores("""
        using FluentFTP;
        using Microsoft.Web.WebView2.Core;
        using System.Net.Security;
        class C
        {
            void M(FtpClient ftp, Renci.SshNet.SshClient ssh, CoreWebView2 view, bool trust)
            {
                ftp.ValidateCertificate += (c, e) => e.Accept = e.PolicyErrors == SslPolicyErrors.None;
                ftp.ValidateCertificate += (c, e) => { if (e.PolicyErrors == SslPolicyErrors.None) e.Accept = true; };
                ftp.ValidateCertificate += (c, e) => { if (e.PolicyErrors != SslPolicyErrors.None) return; e.Accept = true; };
                ftp.ValidateCertificate += (c, e) => { e.Accept = true; if (e.PolicyErrors != SslPolicyErrors.None) e.Accept = false; };
                ftp.ValidateCertificate += (c, e) => e.Accept = trust;
                ssh.HostKeyReceived += (s, e) => e.CanTrust = false;
                view.ServerCertificateErrorDetected += (s, e) => e.Action = CoreWebView2ServerCertificateErrorAction.Cancel;
                view.ServerCertificateErrorDetected += (s, e) =>
                {
                    if (e.RequestUri.StartsWith("https://localhost/"))
                        e.Action = CoreWebView2ServerCertificateErrorAction.AlwaysAllow;
                };
            }
        }
        """);

    [Fact]
    public Task OverrideThatDecides_IsIgnored() => Rule.Ignores("""
        using Android.Webkit;
        using Android.Net.Http;
        class Client : WebViewClient
        {
            public override void OnReceivedSslError(WebView? view, SslErrorHandler? handler, SslError? error) => handler?.Cancel();
        }
        class Asking : WebViewClient
        {
            public override void OnReceivedSslError(WebView? view, SslErrorHandler? handler, SslError? error)
            {
                if (error?.Url?.StartsWith("https://10.0.2.2/") == true)
                    handler?.Proceed();
                else
                    base.OnReceivedSslError(view, handler, error);
            }
        }
        class Dialog : WebViewClient
        {
            public override void OnReceivedSslError(WebView? view, SslErrorHandler? handler, SslError? error) => Ask(() => handler?.Proceed());
            static void Ask(System.Action yes) { }
        }
        class Pinned : UnityEngine.Networking.CertificateHandler
        {
            protected override bool ValidateCertificate(byte[] certificateData) => certificateData.Length == 42 && certificateData[0] == 0x30;
        }
        class Names : Javax.Net.Ssl.IHostnameVerifier { public bool Verify(string? hostname, object? session) => hostname == "api.shop-sample.cn"; }
        class Trust : Javax.Net.Ssl.IX509TrustManager { public void CheckServerTrusted(object[]? chain, string? authType) => throw new System.InvalidOperationException(); }
        class Browser : CefSharp.IRequestHandler
        {
            public bool OnCertificateError(string url, CefSharp.IRequestCallback callback) { callback.Continue(false); return true; }
        }
        """);

    [Fact]
    public Task ServerThatTakesAnyClient_IsIgnored() => Rule.Ignores($$"""
        {{Usings}}class Server
        {
            async System.Threading.Tasks.Task M(Stream stream, X509Certificate2 own)
            {
                var ssl = new SslStream(stream, false, (_, _, _, _) => true);
                await ssl.AuthenticateAsServerAsync(own, clientCertificateRequired: true, checkCertificateRevocation: false);
                var options = new SslServerAuthenticationOptions { RemoteCertificateValidationCallback = (_, _, _, _) => true };
            }
        }
        """);

    [Fact]
    public Task ComparedUnsubscribedOrNamed_IsIgnored() => Rule.Ignores($$"""
        {{Usings}}class C
        {
            static bool Accept(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;
            void M(HttpClientHandler handler)
            {
                ServicePointManager.ServerCertificateValidationCallback -= Accept;
                if (handler.ServerCertificateCustomValidationCallback == HttpClientHandler.DangerousAcceptAnyServerCertificateValidator)
                    handler.ServerCertificateCustomValidationCallback = null;
                Console.WriteLine(nameof(HttpClientHandler.DangerousAcceptAnyServerCertificateValidator));
            }
        }
        """);

    [Fact]
    public Task SameNameOfSomebodyElse_IsIgnored() => Rule.Ignores("""
        using System;
        class HttpClientHandler
        {
            public Func<object, bool>? ServerCertificateCustomValidationCallback { get; set; }
            public bool TrustEverySSLConnection { get; set; }
            public bool ValidateCertificate(byte[] certificate) => true;
            public bool Accept { get; set; }
        }
        class C
        {
            void M(HttpClientHandler handler)
            {
                handler.ServerCertificateCustomValidationCallback = _ => true;
                handler.TrustEverySSLConnection = true;
                handler.Accept = true;
            }
        }
        """);

    [Fact]
    public Task UnfinishedCode_IsIgnored() => Rule.AllowingCompilerErrors().Ignores("""
        class C
        {
            void M(System.Net.Http.HttpClientHandler handler)
            {
                handler.ServerCertificateCustomValidationCallback =
                handler.ServerCertificateCustomValidationCallback = Unknown;
                new System.Net.Security.SslStream(
            }
            protected override bool ValidateCertificate(
        """);

    [Fact]
    public Task TestProject_IsIgnored() => Rule.AsTest().Ignores($$"""
        {{Usings}}class C { void M(HttpClientHandler handler) => handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; }
        """);

    [Theory]
    [InlineData(
        "        handler.[|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true;\n", "")]
    [InlineData(
        "        // The test server.\n        handler.[|ServerCertificateCustomValidationCallback|] = (m, c, ch, e) =>\n        {\n            return true;\n        };\n        handler.UseProxy = false;\n",
        "        // The test server.\n        handler.UseProxy = false;\n")]
    [InlineData(
        "        handler.[|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true; // for the test server\n",
        "        // for the test server\n")]
    [InlineData(
        "        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.[|DangerousAcceptAnyServerCertificateValidator|];\n", "")]
    [InlineData(
        "        var h = new HttpClientHandler { [|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true };\n",
        "        var h = new HttpClientHandler();\n")]
    [InlineData(
        "        var h = new HttpClientHandler()\n        {\n            [|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true,\n        };\n",
        "        var h = new HttpClientHandler();\n")]
    [InlineData(
        "        var h = new HttpClientHandler\n        {\n            UseProxy = false,\n            [|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true\n        };\n",
        "        var h = new HttpClientHandler\n        {\n            UseProxy = false\n        };\n")]
    [InlineData(
        "        var h = new HttpClientHandler\n        {\n            [|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true,\n            UseProxy = false,\n        };\n",
        "        var h = new HttpClientHandler\n        {\n            UseProxy = false,\n        };\n")]
    public Task Assignment_IsFixed(string before, string after) => Rule.Fixes(Around(before), Around(after));

    [Theory]
    [InlineData("if (trust) handler.[|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true;")]
    [InlineData("Action<HttpClientHandler> set = h => h.[|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true;")]
    [InlineData("Use(HttpClientHandler.[|DangerousAcceptAnyServerCertificateValidator|]);")]
    [InlineData("var ssl = new SslStream(stream, false, [|(_, _, _, _) => true|]);")]
    [InlineData("ssh.HostKeyReceived += (s, e) => { e.[|CanTrust|] = true; };")]
    public Task WhatCannotBeLeftOut_IsReportedWithoutFix(string statement) => Rule.DoesNotFix(Around(statement));

    private static string Around(string statements) => $$"""
        {{Usings}}class C
        {
            static void Use(object? value) { }

            void M(HttpClientHandler handler, Stream stream, Renci.SshNet.SshClient ssh, bool trust)
            {
        {{statements}}    }
        }
        """;
}
