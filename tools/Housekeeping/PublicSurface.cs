using System.Reflection;
using System.Text;

namespace Housekeeping;

/// <summary>What an assembly shows to the world, one line a member, in a fixed order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static IReadOnlyList<Assembly> Rooms { get; } =
    [
        Assembly.Load("Jiuye.Vocabulary"),
        Assembly.Load("Jiuye.Matching"),
        Assembly.Load("Jiuye.Casework"),
        Assembly.Load("Jiuye.Analytics"),
        Assembly.Load("Jiuye"),
        Assembly.Load("Jiuye.PostgreSql"),
        Assembly.Load("Jiuye.Server"),
        Assembly.Load("Jiuye.Simulation"),
    ];

    internal static string Of(Assembly assembly)
    {
        var page = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            page.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var line in type.GetMembers(Own).Select(Line).OfType<string>().Distinct().Order(StringComparer.Ordinal))
                page.Append("    ").Append(line).Append('\n');
        }

        return page.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static string? Line(MemberInfo member) => member switch
    {
        // Of records the compiler makes these; they say nothing that `record` does not.
        { Name: "<Clone>$" or "Deconstruct" or "PrintMembers" or "EqualityContract" or "GetHashCode" or "Equals" or "ToString" or "op_Equality" or "op_Inequality" } => null,
        FieldInfo { IsPublic: true, Name: not "value__" } field => $"{(field.IsLiteral ? "const " : "")}{Name(field.FieldType)} {field.Name}",
        PropertyInfo property when property.GetMethod is { IsPublic: true } || property.SetMethod is { IsPublic: true } => $"{Name(property.PropertyType)} {property.Name} {{ {Accessors(property)} }}",
        EventInfo happening => $"event {Name(happening.EventHandlerType!)} {happening.Name}",
        ConstructorInfo { IsPublic: true } constructor => $"new({Parameters(constructor)})",
        MethodInfo { IsPublic: true, IsSpecialName: false } method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method)})",
        MethodInfo { IsPublic: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal) => $"static {Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string Accessors(PropertyInfo property)
    {
        var get = property.GetMethod is { IsPublic: true } ? "get; " : "";
        if (property.SetMethod is not { IsPublic: true } setter)
            return get.TrimEnd();
        var isInit = setter.ReturnParameter.GetRequiredCustomModifiers().Any(static modifier => modifier.Name == "IsExternalInit");
        return get + (isInit ? "init;" : "set;");
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(static parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = …" : "")}"));

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(static argument => argument.Name))}>" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        var name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        if (!type.IsGenericType)
            return name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return $"{(tick < 0 ? name : name[..tick])}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
