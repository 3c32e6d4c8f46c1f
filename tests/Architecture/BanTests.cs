using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Architecture.Tests;

/// <summary>Looks into the compiled rooms, so that neither a pragma nor a forgotten analyzer lets a clock or a culture in.</summary>
public class BanTests
{
    private static readonly HashSet<string> Banned =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow",
        "TimeProvider.get_System", "Random.get_Shared", "Guid.NewGuid", "String.Normalize", "String.IsNormalized",
        "CultureInfo.get_CurrentCulture", "CultureInfo.get_CurrentUICulture", "Environment.get_MachineName", "Environment.get_UserName",
    ];

    [Theory]
    [InlineData("Jiuye.Vocabulary.dll")]
    [InlineData("Jiuye.Matching.dll")]
    [InlineData("Jiuye.Casework.dll")]
    [InlineData("Jiuye.Analytics.dll")]
    [InlineData("Jiuye.dll")]
    [InlineData("Jiuye.PostgreSql.dll")]
    [InlineData("Jiuye.Simulation.dll")]
    public void No_room_reads_a_clock_a_culture_or_chance(string room) =>
        Assert.Empty(MembersUsedBy(room).Intersect(Banned));

    [Fact]
    public void The_look_into_a_room_finds_what_it_uses() =>
        Assert.Contains("String.CompareOrdinal", MembersUsedBy("Jiuye.Vocabulary.dll"));

    private static HashSet<string> MembersUsedBy(string room)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, room));
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var used = new HashSet<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            used.Add($"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
        }

        return used;
    }
}
