using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class Crc32CTests
{
    // RFC 3720, appendix B.4, and the customary check value of the catalogue of CRCs (Williams 1993) for "123456789".
    [Theory]
    [InlineData("313233343536373839", 0xE3069283)]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", 0x8A9136AA)]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", 0x62A8AB43)]
    [InlineData("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F", 0x46DD794E)]
    public void The_check_has_the_published_values(string hex, uint check) =>
        Assert.Equal(check, Crc32C.Of(Convert.FromHexString(hex)));

    [Fact]
    public void The_check_of_a_whole_is_the_check_of_its_parts_in_order() =>
        Prop.ForAll<byte[], byte[]>((head, tail) => Crc32C.Of(tail, Crc32C.Of(head)) == Crc32C.Of([.. head, .. tail])).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(4 * 64)]
    [InlineData(11 * 64 + 8)]
    public void The_first_altered_block_is_found_and_an_unaltered_run_has_none(int length)
    {
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, length).Select(static at => (char)('a' + at % 23))));
        var checks = bytes.Chunk(64).Select(static block => Crc32C.Of(block)).ToArray();

        Assert.Equal(-1, Crc32C.FirstWrong(bytes, 64, checks));
        for (var at = 0; at < length; at++)
        {
            bytes[at] ^= 4;
            Assert.Equal(at / 64, Crc32C.FirstWrong(bytes, 64, checks));
            bytes[at] ^= 4;
        }
    }
}
