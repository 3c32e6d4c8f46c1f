using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Jiuye.OrleansGrains;

namespace OrleansGrains.Tests.Faults;

/// <summary>A fact that needs another version of the silo, built elsewhere: <c>JIUYE_OTHER_SILO</c> names its OrleansGrains.Tests.dll. Reports itself skipped without.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OtherSiloFactAttribute : FactAttribute
{
    public OtherSiloFactAttribute() => Skip = new OrleansSqlFactAttribute().Skip
        ?? (Program is null ? "needs another version of the silo: JIUYE_OTHER_SILO=…/OrleansGrains.Tests.dll" : null);

    internal static string? Program { get; } = Environment.GetEnvironmentVariable("JIUYE_OTHER_SILO") is { Length: > 0 } path && File.Exists(path) ? path : null;

    /// <summary>Whether the other version has an interface that this one has.</summary>
    internal static bool Knows(string name)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(Path.GetDirectoryName(Program)!, $"{typeof(IDistrictGrain).Assembly.GetName().Name}.dll")));
        var types = file.GetMetadataReader();
        return types.TypeDefinitions.Any(type => types.StringComparer.Equals(types.GetTypeDefinition(type).Name, name));
    }
}
