using System.Reflection;

namespace Architecture.Tests;

public class ArrowTests
{
    [Theory]
    [InlineData("Jiuye.Vocabulary", new string[0])]
    [InlineData("Jiuye.Matching", new[] { "Jiuye.Vocabulary" })]
    [InlineData("Jiuye.Casework", new[] { "Jiuye.Vocabulary" })]
    [InlineData("Jiuye.Analytics", new[] { "Jiuye.Vocabulary" })]
    [InlineData("Jiuye", new[] { "Jiuye.Analytics", "Jiuye.Casework", "Jiuye.Matching", "Jiuye.Vocabulary" })]
    [InlineData("Jiuye.PostgreSql", new[] { "Jiuye", "Jiuye.Analytics", "Jiuye.Casework", "Jiuye.Matching", "Jiuye.Vocabulary" })]
    [InlineData("Jiuye.Server", new[] { "Jiuye", "Jiuye.Analytics", "Jiuye.Casework", "Jiuye.Matching", "Jiuye.Vocabulary" })]
    public void A_room_knows_only_the_rooms_below_it(string room, string[] below)
    {
        var known = Assembly.Load(room).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name == "Jiuye" || name.StartsWith("Jiuye.", StringComparison.Ordinal));

        Assert.Subset(below.ToHashSet(), known.ToHashSet());
    }

    [Theory]
    [InlineData("Jiuye.Vocabulary")]
    [InlineData("Jiuye.Casework")]
    [InlineData("Jiuye.Matching")]
    public void The_inner_rooms_stand_on_the_framework_alone(string room)
    {
        var foreign = Assembly.Load(room).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("Jiuye", StringComparison.Ordinal) && name != "netstandard");

        Assert.Empty(foreign);
    }
}
