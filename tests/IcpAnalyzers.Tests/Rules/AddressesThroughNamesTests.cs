using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;
using IcpAnalyzers.UpdateChannels;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>What a name means decides which address reaches an update library: by declarations where they tell, by the compiler where they do not.</summary>
public sealed class AddressesThroughNamesTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3001").WithStub(Updaters.Velopack).WithAnalyzers(typeof(UpdateChannelAnalyzer));

    [Theory]
    [InlineData("object M() => new UpdateManager(this.feed);")]
    [InlineData("object M() => new UpdateManager(feed);")]
    [InlineData("object M() { var copy = feed; return new UpdateManager(copy); }")]
    [InlineData("object M() { { var feed = 1; _ = feed; } return new UpdateManager(this.feed); }")]
    [InlineData("class Inner { object M(C outer) => new UpdateManager(outer.feed); }")]
    [InlineData("static C Only = new C(); static object M() => new UpdateManager(Only.feed);")]
    [InlineData("object M() { C other = new(); return new UpdateManager(other.feed); }")]
    [InlineData("object M() { var other = new C(); return new UpdateManager(other.feed); }")]
    [InlineData("object M(object o) => o is C other ? new UpdateManager(other.feed) : null;")]
    [InlineData("System.Func<C, object> M() => other => new UpdateManager(other.feed);")]
    public Task FieldUnderItsName_IsReported(string code) => Rule.Reports($$"""
        using Velopack;
        class C { private string feed = "[|http|]://dl.shop-sample.cn/field"; {{code}} }
        """);

    [Theory]
    [InlineData("object M() { string feed = Safe(); return new UpdateManager(feed); }")]
    [InlineData("object M(string feed) => new UpdateManager(feed);")]
    [InlineData("object M() { foreach (var feed in new[] { Safe() }) return new UpdateManager(feed); return null; }")]
    [InlineData("object M(object o) => o is string feed ? new UpdateManager(feed) : null;")]
    [InlineData("System.Func<string, object> M() => feed => new UpdateManager(feed);")]
    [InlineData("System.Func<string, object> M() => (string feed) => new UpdateManager(feed);")]
    [InlineData("object M() { int.TryParse(Safe(), out var feed); return new UpdateManager(feed + Safe()); }")]
    [InlineData("object M() { return new UpdateManager(Local(Safe())); string Local(string feed) => feed; }")]
    [InlineData("object M(Other other) => new UpdateManager(other.feed);")]
    [InlineData("class Inner { string feed = Safe(); object M() => new UpdateManager(feed); }")]
    public Task AnotherThingOfTheName_IsNotReported(string code) => Rule.Ignores($$"""
        using Velopack;
        class Other { public string feed = null; }
        class C { private string feed = "http://dl.shop-sample.cn/field"; static string Safe() => null; {{code}} }
        """);

    [Fact]
    public Task OverloadOfTheGivenArguments_IsFollowed() => Rule.Reports("""
        using System;
        using Velopack;
        class Channel
        {
            private readonly string address;
            public Channel(string address, int attempts) => this.address = address;
            public Channel(Uri site) { }
            public Channel(string unused) { }
            object Open() => new UpdateManager(address);
            static object A() => new Channel("[|http|]://dl.shop-sample.cn/two", 2);
            static object B() => new Channel("http://dl.shop-sample.cn/unused");
            static object C() => new Channel(new Uri("http://dl.shop-sample.cn/site"));
        }
        """);

    [Fact]
    public Task PropertyOfASettingsClassInAnotherFile_IsFollowed() => Rule.WithFile("Settings.cs",
        """
        class Settings { public UpdateSettings Updates { get; } = new(); }
        class UpdateSettings : Defaults { }
        class Defaults { public string Feed { get; set; } = "http://dl.shop-sample.cn/settings"; }
        """).Reports("""
        using Velopack;
        class C { object M(Settings settings) => new UpdateManager([|settings.Updates.Feed|]); }
        """);

    [Theory]
    [InlineData("object N(Channel channel) => channel with { Feed = \"http://dl.shop-sample.cn/other\" };")]
    [InlineData("object N() => new Channel { Feed = \"http://dl.shop-sample.cn/other\" };")]
    [InlineData("object N(Group group) => new Group { Inner = { Feed = \"http://dl.shop-sample.cn/other\" } };")]
    [InlineData("void N(Channel channel) => channel.Feed = \"http://dl.shop-sample.cn/other\";")]
    public Task AnotherObjectOfTheName_IsNotAssigned(string member) => Rule.Ignores($$"""
        using Velopack;
        record Channel { public string Feed { get; set; } }
        class Group { public Channel Inner { get; } = new(); }
        class C { string Feed { get; set; } object M() => new UpdateManager(Feed); {{member}} }
        """);

    // The search goes back through names; a lambda has none.
    [Fact]
    public Task ParameterOfALambda_EndsTheSearch() => Rule.Ignores("""
        using System;
        using Velopack;
        class C { void Each(Action<string> action) { } void M() => Each(address => { var copy = address; new UpdateManager(copy); }); }
        """);

    [Fact]
    public Task MissingName_EndsTheSearch() => Rule.AllowingCompilerErrors().Ignores("""
        using Velopack;
        class C { object M() { var ; string  = null; return new UpdateManager( + "/feed"); } object N( => new UpdateManager(this.); }
        """);
}
