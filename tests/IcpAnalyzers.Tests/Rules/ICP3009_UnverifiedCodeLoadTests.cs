using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3009_UnverifiedCodeLoadTests
{
    private const string Usings = """
        using System;
        using System.Diagnostics;
        using System.IO;
        using System.IO.Compression;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Reflection;
        using System.Runtime.Loader;
        using System.Security.Cryptography;
        using System.Threading.Tasks;

        """;

    private static readonly RuleTest Rule = RuleTest.For("ICP3009").WithStub(Updaters.Others);

    [Theory]
    [InlineData("Assembly.[|Load|](await http.GetByteArrayAsync(url));")]
    [InlineData("var bytes = await http.GetByteArrayAsync(url); Assembly.[|Load|](bytes);")]
    [InlineData("var bytes = await http.GetByteArrayAsync(url); var copy = bytes.ToArray(); Assembly.[|Load|](copy, null);")]
    [InlineData("var stream = await http.GetStreamAsync(url); AssemblyLoadContext.Default.[|LoadFromStream|](stream);")]
    [InlineData("var answer = await http.GetAsync(url); var memory = new MemoryStream(); await answer.Content.CopyToAsync(memory); Assembly.[|Load|](memory.ToArray());")]
    [InlineData("var bytes = await http.GetByteArrayAsync(url); File.WriteAllBytes(path, bytes); Assembly.[|LoadFrom|](path);")]
    [InlineData("HybridCLR.RuntimeApi.[|LoadMetadataForAOTAssembly|](await http.GetByteArrayAsync(url), HybridCLR.HomologousImageMode.SuperSet);")]
    [InlineData("foreach (var one in new[] { url }) { var dll = await http.GetByteArrayAsync(one); HybridCLR.RuntimeApi.[|LoadMetadataForAOTAssembly|](dll, HybridCLR.HomologousImageMode.SuperSet); }")]
    [InlineData("new WebClient().DownloadFile(url, path); Process.[|Start|](path, \"/SILENT\");")]
    [InlineData("var file = Path.Combine(path, \"setup.exe\"); await new WebClient().DownloadFileTaskAsync(url, file); Process.[|Start|](new ProcessStartInfo(file) { UseShellExecute = true });")]
    [InlineData("var file = Path.Combine(path, \"setup.msi\"); using (var target = File.Create(file)) { await (await http.GetStreamAsync(url)).CopyToAsync(target); } Process.[|Start|](\"msiexec\", \"/i \" + file);")]
    [InlineData("var installer = path; using (var target = new FileStream(installer, FileMode.Create)) { var s = await http.GetStreamAsync(url); await s.CopyToAsync(target); } var p = new Process(); p.StartInfo.FileName = installer; p.[|Start|]();")]
    [InlineData("var zip = Path.Combine(path, \"app.zip\"); new WebClient().DownloadFile(url, zip); ZipFile.[|ExtractToDirectory|](zip, AppContext.BaseDirectory, true);")]
    [InlineData("var zip = path; new WebClient().DownloadFile(url, zip); var folder = \"new\"; ZipFile.ExtractToDirectory(zip, folder); Process.[|Start|](Path.Combine(folder, \"Shop.exe\"));")]
    public Task DownloadThatIsRun_IsReported(string code) => Rule.Reports(Usings + $$"""
        class C { async Task Update(HttpClient http, string url, string path) { {{code}} await Task.Yield(); } }
        """);

    [Fact]
    public Task DownloadThatIsRunInAnotherMethod_IsReported() => Rule.Reports(Usings + """
        class Updater
        {
            private readonly string savePath = Path.Combine(Path.GetTempPath(), "Setup.exe");
            void Get(WebClient client, Uri url)
            {
                client.DownloadFileCompleted += (s, e) => Run();
                client.DownloadFileAsync(url, savePath);
            }
            void Run() => Process.[|Start|](savePath, "/SILENT");
        }
        """);

    [Fact]
    public Task DownloadOfAHelperThatIsRun_IsReported() => Rule.Reports(Usings + """
        interface IDownloads { void DownloadFile(Uri url, string path); }
        class Installer
        {
            async Task<string> Fetch(HttpClient http, string url)
            {
                var installer = Path.GetTempFileName();
                File.WriteAllBytes(installer, await http.GetByteArrayAsync(url));
                return installer;
            }
            async Task Install(HttpClient http, string url) => Launch(await Fetch(http, url));
            void Launch(string installer) => Process.[|Start|](installer);
        }
        class Setup { void M(IDownloads downloads, Uri url, string setup) { downloads.DownloadFile(url, setup); Process.[|Start|](setup); } }
        """);

    [Theory]
    [InlineData("var bytes = await http.GetByteArrayAsync(url); if (Convert.ToHexString(SHA256.HashData(bytes)) != wanted) return; Assembly.Load(bytes);")]
    [InlineData("var bytes = await http.GetByteArrayAsync(url); if (!key.VerifyData(bytes, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)) return; Assembly.Load(bytes);")]
    [InlineData("new WebClient().DownloadFile(url, \"setup.exe\"); if (Verify(\"setup.exe\")) Process.Start(\"setup.exe\");")]
    [InlineData("new WebClient().DownloadFile(url, path); if (Verify(path)) Process.Start(path, \"setup.exe\");")]
    public Task CheckOnTheWay_IsIgnored(string code) => Rule.Ignores(Usings + $$"""
        class C
        {
            static bool Verify(string path) => path.Length > 0;
            async Task Update(HttpClient http, string url, string path, string wanted, RSA key, byte[] signature) { {{code}} await Task.Yield(); }
        }
        """);

    [Theory]
    [InlineData("var text = await http.GetStringAsync(url); Process.Start(path);")]
    [InlineData("var bytes = await http.GetByteArrayAsync(url); Console.WriteLine(bytes.Length); Assembly.Load(\"Shop.Plugins\");")]
    [InlineData("var file = Path.Combine(path, \"setup.exe\"); new WebClient().DownloadFile(url, file); Process.Start(\"explorer.exe\", \"/select,\" + file);")]
    [InlineData("var file = Path.Combine(path, \"manual.pdf\"); new WebClient().DownloadFile(url, file); Process.Start(new ProcessStartInfo(file) { UseShellExecute = true });")]
    [InlineData("var picture = Path.Combine(path, \"a.png\"); File.WriteAllBytes(picture, await http.GetByteArrayAsync(url)); Process.Start(picture);")]
    [InlineData("Process.Start(path); new WebClient().DownloadFile(url, \"data.csv\");")]
    [InlineData("var zip = Path.Combine(path, \"skins.zip\"); new WebClient().DownloadFile(url, zip); ZipFile.ExtractToDirectory(zip, path);")]
    [InlineData("Process.Start(\"https://www.shop-sample.cn/download\");")]
    [InlineData("Assembly.Load(File.ReadAllBytes(path));")]
    public Task OtherDownload_IsIgnored(string code) => Rule.Ignores(Usings + $$"""
        class C { async Task Update(HttpClient http, string url, string path) { {{code}} await Task.Yield(); } }
        """);

    [Fact]
    public Task SameNameInAnotherMethod_IsIgnored() => Rule.Ignores(Usings + """
        class Updates
        {
            void Get(WebClient client, Uri url, string path) => client.DownloadFile(url, path);
            void Open(string path) => Process.Start(path);
        }
        """);

    [Fact]
    public Task MethodsOfSomebodyElse_AreIgnored() => Rule.Ignores("""
        class Client { public byte[] DownloadData() => null; }
        class Process { public static void Start(byte[] bytes) { } }
        class Updater { void M(Client client) { var bytes = client.DownloadData(); Process.Start(bytes); } }
        """);

    [Fact]
    public Task UpdaterThatUnpacksOverTheProgramItEnded_IsReported() => Rule.WithMessage("'ExtractToFile' unpacks an archive over a program that was ended for it, and no hash or signature is looked at on the way. Verify the bytes before they are run.").Reports(Usings + """
        static class Paths
        {
            public static string Folder() => AppDomain.CurrentDomain.BaseDirectory;
            public static string Of(string name) => Path.Combine(Folder(), name);
        }
        class Updater
        {
            public static void Apply(string package)
            {
                foreach (var running in Process.GetProcessesByName("Lantern"))
                    if (running.MainModule?.FileName.StartsWith(Paths.Folder()) == true)
                        running.Kill();
                using var archive = ZipFile.OpenRead(package);
                foreach (var entry in archive.Entries)
                    Unpack(entry, Paths.Of(entry.FullName));
            }
            static void Unpack(ZipArchiveEntry entry, string target) => entry.[|ExtractToFile|](target, true);
        }
        """);

    [Theory]
    [InlineData("Process.GetProcessById(int.Parse(args[0])).WaitForExit(); ZipFile.[|ExtractToDirectory|](args[1], AppContext.BaseDirectory, overwriteFiles: true);")]
    [InlineData("foreach (var old in Process.GetProcesses().Where(p => p.ProcessName == \"Shop\")) old.CloseMainWindow(); new ZipArchive(File.OpenRead(args[0])).[|ExtractToDirectory|](Path.GetDirectoryName(Environment.ProcessPath), true);")]
    [InlineData("Process.GetProcessesByName(\"Shop\")[0].Kill(); foreach (var e in ZipFile.OpenRead(args[0]).Entries) e.[|ExtractToFile|](Path.Combine(Home(), e.Name), true);")]
    [InlineData("Process.GetProcessesByName(\"Shop\")[0].Kill(); new ZipArchive(File.OpenRead(\"update.zip\")).[|ExtractToDirectory|](\".\", true);")]
    [InlineData("var p = Process.GetProcessById(1); p.Kill(); p.WaitForExit(); ZipFile.[|ExtractToDirectory|](\"update.zip\", args[0], true); Process.Start(args[0] + args[1]);")]
    public Task ProgramThatWaitsAndReplacesFiles_IsReported(string code) => Rule.Reports(Usings + $$"""
        static class Program { static string Home() => Environment.CurrentDirectory; static void Apply(string[] args) { {{code}} } }
        """);

    [Fact]
    public Task ProgramOfStatements_IsReported() => Rule.AsApp().Reports(Usings + """
        Process.GetProcessById(int.Parse(args[0])).WaitForExit();
        using (var archive = ZipFile.Open(args[1], ZipArchiveMode.Read))
            archive.[|ExtractToDirectory|]("./", true);
        Process.Start("Lantern");
        """);

    [Fact]
    public Task StatementsThatRunADownload_AreReported() => Rule.AsApp().Reports(Usings + """
        var http = new HttpClient();
        var setup = Path.Combine(Path.GetTempPath(), "setup.exe");
        var bytes = await http.GetByteArrayAsync("https://dl.shop-sample.cn/setup.exe");
        await File.WriteAllBytesAsync(setup, bytes);
        Process.[|Start|](setup);
        """);

    [Fact]
    public Task StatementsThatRunSomethingElseOrLookAtTheHash_AreIgnored() => Rule.AsApp().WithFile("Other.cs", Usings + """
        class Other { void M(WebClient client, string setup) { client.DownloadFile("https://dl.shop-sample.cn/data.csv", "data.csv"); Process.Start(setup); } }
        """).Ignores(Usings + """
        var http = new HttpClient();
        var bytes = await http.GetByteArrayAsync("https://dl.shop-sample.cn/setup.exe");
        if (Convert.ToHexString(SHA256.HashData(bytes)) != args[0])
            return;
        await File.WriteAllBytesAsync("setup.exe", bytes);
        Process.Start("setup.exe");
        """);

    [Fact]
    public Task ProgramOfStatementsThatLooksAtTheHash_IsIgnored() => Rule.AsApp().Ignores(Usings + """
        Process.GetProcessById(int.Parse(args[0])).WaitForExit();
        if (Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(args[1]))) == args[2])
            ZipFile.ExtractToDirectory(args[1], "./", true);
        Process.Start("Lantern");
        """);

    [Theory]
    [InlineData("Process.GetProcessById(1).WaitForExit(); if (Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(args[1]))) != args[2]) return; ZipFile.ExtractToDirectory(args[1], AppContext.BaseDirectory, true);")]
    [InlineData("Process.GetProcessById(1).WaitForExit(); ZipFile.ExtractToDirectory(args[1], AppContext.BaseDirectory);")]
    [InlineData("Process.GetProcessById(1).WaitForExit(); ZipFile.ExtractToDirectory(args[1], Path.GetTempPath(), true);")]
    [InlineData("Process.GetProcessById(1).WaitForExit(); new ZipArchive(typeof(Program).Assembly.GetManifestResourceStream(\"tools.zip\")).ExtractToDirectory(AppContext.BaseDirectory, true);")]
    [InlineData("Console.WriteLine(Process.GetProcessesByName(\"Shop\").Length); ZipFile.ExtractToDirectory(args[1], AppContext.BaseDirectory, true);")]
    [InlineData("ZipFile.ExtractToDirectory(args[1], AppContext.BaseDirectory, true);")]
    [InlineData("Process.GetProcessById(1).Kill(); Archive.ExtractToDirectory(args[1], AppContext.BaseDirectory, true);")]
    [InlineData("Tasks.GetProcessById(1).Kill(); ZipFile.ExtractToDirectory(args[1], AppContext.BaseDirectory, true);")]
    [InlineData("Process.Start(args[0]).WaitForExit(); ZipFile.ExtractToDirectory(args[1], AppContext.BaseDirectory, true);")]
    public Task OtherArchive_IsIgnored(string code) => Rule.Ignores(Usings + $$"""
        static class Archive { public static void ExtractToDirectory(string archive, string folder, bool overwrite) { } }
        class Tasks { public static Tasks GetProcessById(int id) => new(); public void Kill() { } }
        static class Program { static void Apply(string[] args) { {{code}} } }
        """);

    [Theory]
    [InlineData("Process.GetProcessById(1).Kill(); ZipFile.ExtractToDirectory(args[1], AppContext., true);")]
    [InlineData("Process.GetProcessById(.Kill(; .ExtractToFile(, true")]
    public Task HalfTypedReplacement_IsSurvived(string code) => Rule.AllowingCompilerErrors().Ignores(Usings + $$"""
        static class Program { static void Apply(string[] args) { {{code}} } }
        """);

    [Theory]
    [InlineData("var = await http.GetByteArrayAsync(url); Assembly.Load();")]
    [InlineData("(await http.GetByteArrayAsync(url)).CopyTo(); void () => http.GetByteArrayAsync(url); Assembly.Load(")]
    public Task NamesThatAreNotTypedYet_AreSurvived(string code) => Rule.AllowingCompilerErrors().Ignores(Usings + $$"""
        class C
        {
            async Task M(HttpClient http, string url) { {{code}} }
            byte[] () => http.GetByteArrayAsync("https://dl.shop-sample.cn/a.dll").Result;
        }
        """);

    [Fact]
    public Task BrokenCode_IsSurvived() => Rule.AllowingCompilerErrors().Ignores(Usings + """
        class C { void M( { new WebClient().DownloadFile(, ; Process.Start( ; var x = ; Assembly.Load(
        """);
}
