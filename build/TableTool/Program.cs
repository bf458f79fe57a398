using System;
using TableTool;

const string Usage = """
    TableTool addresses
        Writes src/IcpAnalyzers.Core/Tables/addresses.bin from the packages in build/TableTool/sources.tsv.
        They are fetched with npm when artifacts/address-sources does not have them. Same sources, same octets.

    TableTool check
        Reads every table in src/IcpAnalyzers.Core/Tables; exit code 1 when one is malformed.
    """;

switch (args)
{
    case ["addresses"]:
        return AddressesVerb.Run(Checkout.Root, Console.Out, Console.Error);
    case ["check"]:
        return CheckVerb.Run(Checkout.Root, Console.Error);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
