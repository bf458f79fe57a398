using FsCheck;
using FsCheck.Fluent;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

/// <summary>Addresses of both families; groups of zeros are as common as all others, so that shortening is met.</summary>
public static class AnyAddress
{
    public static Arbitrary<IpAddress> Arbitrary()
    {
        var group = Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 0xFFFF), Gen.Constant(0xFFFF), Gen.Constant(0));
        var v6 = group.ArrayOf(8).Select(groups => IpAddress.FromV6(Join(groups, 0), Join(groups, 4)));
        var v4 = Gen.Choose(0, 0xFFFF).ArrayOf(2).Select(halves => IpAddress.FromV4(((uint)halves[0] << 16) | (uint)halves[1]));
        return Gen.OneOf(v6, v6, v4).ToArbitrary();
    }

    private static ulong Join(int[] groups, int first)
    {
        var bits = 0UL;
        for (var i = first; i < first + 4; i++)
            bits = (bits << 16) | (uint)groups[i];
        return bits;
    }
}
