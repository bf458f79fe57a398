using IcpAnalyzers.Infrastructure;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>An address as it is written somewhere in the project: in C#, or in a settings file that the code reads by key.</summary>
internal readonly struct AddressSource
{
    public AddressSource(ExpressionText text)
    {
        Written = text;
        Text = text.Text;
    }

    public AddressSource(string setting)
    {
        Written = null;
        Text = setting;
    }

    /// <summary>Where it is written in C#; null for a setting.</summary>
    public ExpressionText? Written { get; }

    public string Text { get; }
}
