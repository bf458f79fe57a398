using System;
using System.Buffers.Binary;
using System.Linq;
using System.Net;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

[Properties(Arbitrary = [typeof(AnyAddress)], MaxTest = 2000)]
public sealed class IpAddressProperties
{
    [Property]
    public void PrintedAddress_ReadsAsItself(IpAddress address)
    {
        Assert.True(IpAddress.TryParse(address.ToString(), out var read));
        Assert.Equal(address, read);
    }

    [Property]
    public void PrintedAddress_IsWhatTheBaseClassLibraryPrints(IpAddress address)
    {
        var theirs = new IPAddress(Octets(address));
        Assert.Equal(theirs, IPAddress.Parse(address.ToString()));

        // Which IPv6 addresses end in four octets is left open by RFC 5952, 5; theirs and ours differ.
        var (canonical, ours) = (theirs.ToString(), address.ToString());
        if (!address.IsV6 || !(canonical + ours).Contains('.', StringComparison.Ordinal))
            Assert.Equal(canonical, ours);
    }

    [Property]
    public void AddressInTheMiddleOfAText_ReadsAsItself(IpAddress address, NonNull<string> before, NonNull<string> after)
    {
        var text = address.ToString();
        Assert.True(IpAddress.TryParse(before.Get + text + after.Get, before.Get.Length, text.Length, out var read));
        Assert.Equal(address, read);
    }

    [Property]
    public void AnyText_IsReadWithoutException(string? text, int start, int length) => IpAddress.TryParse(text, start, length, out _);

    [Property(MaxTest = 20000)]
    public Property TextNearAnAddress_IsAcceptedOnlyWithTheBitsOfTheBaseClassLibrary() => Prop.ForAll(NearlyAddresses(), text =>
    {
        if (!IpAddress.TryParse(text, out var address))
            return;
        Assert.True(IPAddress.TryParse(text, out var theirs), text);
        Assert.Equal(theirs.GetAddressBytes(), Octets(address));
    });

    [Property(MaxTest = 20000)]
    public Property TextInTheirCanonicalForm_IsAccepted() => Prop.ForAll(NearlyAddresses(), text =>
    {
        if (IPAddress.TryParse(text, out var theirs) && theirs.ToString() == text && !text.Contains('%', StringComparison.Ordinal))
            Assert.True(IpAddress.TryParse(text, out _), text);
    });

    // A printed address with a few characters taken out or put in.
    private static Arbitrary<string> NearlyAddresses()
    {
        var edit = Gen.Choose(0, int.MaxValue).Zip(Gen.Elements("0123456789abcfF:::..% []/x".ToCharArray()));
        var texts = AnyAddress.Arbitrary().Generator.Zip(edit.ArrayOf(2), (address, edits) => edits.Aggregate(address.ToString(), (text, change) =>
        {
            var at = change.Item1 % (text.Length + 1);
            return change.Item1 % 3 == 0 && at < text.Length ? text.Remove(at, 1) : text.Insert(at, change.Item2.ToString());
        }));
        return texts.ToArbitrary();
    }

    private static byte[] Octets(IpAddress address)
    {
        var octets = new byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(octets, address.Upper);
        BinaryPrimitives.WriteUInt64BigEndian(octets.AsSpan(8), address.Lower);
        return address.IsV6 ? octets : octets[..4];
    }
}
