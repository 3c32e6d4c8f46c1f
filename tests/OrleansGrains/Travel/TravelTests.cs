using System.Collections;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace OrleansGrains.Tests.Travel;

public sealed class TravelTests : IDisposable
{
    private static readonly Assembly Grains = typeof(IDistrictGrain).Assembly;

    private readonly ServiceProvider services = new ServiceCollection().AddSerializer(static serializer => serializer.AddAssembly(Grains).AddAssembly(typeof(TravelTests).Assembly)).BuildServiceProvider();

    public void Dispose() => services.Dispose();

    /// <summary>Whatever a method of a grain takes or gives, and what that holds.</summary>
    private static IEnumerable<Type> Travelling
    {
        get
        {
            var grains = Grains.GetTypes().Where(static type => type.IsInterface && type.IsAssignableTo(typeof(IGrain)));
            var open = new Queue<Type>(grains.SelectMany(static grain => grain.GetMethods()).SelectMany(static method => method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType)));
            var known = new HashSet<Type>();
            while (open.TryDequeue(out var type))
            {
                if (type == typeof(CancellationToken) || type == typeof(Task))
                    continue;
                if (type.IsGenericType || type.IsArray)
                {
                    foreach (var part in type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments())
                        open.Enqueue(part);
                    continue;
                }

                if (!known.Add(type) || type.Namespace != "Jiuye.OrleansGrains" || type.IsEnum)
                    continue;
                foreach (var property in type.GetProperties())
                    open.Enqueue(property.PropertyType);
            }

            return known.OrderBy(static type => type.FullName, StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Every_message_and_every_record_in_one_arrives_as_it_was_sent() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var made = new Made(new(seed));
        // A number with a name travels in the field that says which it is, never by itself.
        foreach (var type in Travelling.Where(static type => !type.IsEnum))
        {
            var sent = made.Of(type);

            var arrived = SendAsObject(sent);

            Assert.Equal(Shown(sent), Shown(arrived));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Every_record_of_the_vocabulary_that_is_written_is_among_them() => Assert.Superset(
        new HashSet<Type> { typeof(JobPosting), typeof(JobSeeker), typeof(Referral), typeof(LedgerEntry), typeof(PostingId), typeof(SeekerId), typeof(DistrictCode) },
        Travelling.ToHashSet());

    [Fact]
    public void Every_message_has_a_name_of_its_own_that_outlives_a_rename()
    {
        var messages = Grains.GetTypes().Where(static type => type.Namespace == "Jiuye.OrleansGrains" && type.GetCustomAttribute<GenerateSerializerAttribute>() is not null).ToList();

        Assert.All(messages, static message => Assert.StartsWith("jiuye.", message.GetCustomAttribute<AliasAttribute>()?.Alias, StringComparison.Ordinal));
        Assert.Equal(messages.Count, messages.Select(static message => message.GetCustomAttribute<AliasAttribute>()!.Alias).Distinct().Count());
    }

    [Fact]
    public void Every_grain_has_a_version_and_every_method_a_name_that_outlives_a_rename()
    {
        foreach (var grain in Grains.GetTypes().Where(static type => type.IsInterface && type.IsAssignableTo(typeof(IGrain))))
        {
            Assert.NotNull(grain.GetCustomAttribute<Orleans.CodeGeneration.VersionAttribute>());
            Assert.NotNull(grain.GetCustomAttribute<AliasAttribute>());
            Assert.All(grain.GetMethods(), static method => Assert.NotNull(method.GetCustomAttribute<AliasAttribute>()));
        }
    }

    [Fact]
    public void A_message_of_a_newer_version_is_read_without_what_is_new_and_one_of_an_older_version_with_its_defaults()
    {
        var newer = services.GetRequiredService<Serializer<NewerQuestion>>().SerializeToArray(new(7, new(2026, 3, 31)) { Language = "en", Colour = "red" });
        var older = services.GetRequiredService<Serializer<OlderQuestion>>().SerializeToArray(new(7, new(2026, 3, 31)));

        var reader = services.GetRequiredService<Serializer<ListQuestion>>();

        Assert.Equal(new(7, new(2026, 3, 31)) { Language = "en" }, reader.Deserialize(newer));
        Assert.Equal(new(7, new(2026, 3, 31)), reader.Deserialize(older));
    }

    [Fact]
    public void A_fault_arrives_with_its_kind()
    {
        var arrived = (DistrictFaultException)SendAsObject(new DistrictFaultException(DistrictFault.InDoubt, "nobody knows"))!;

        Assert.Equal((DistrictFault.InDoubt, "nobody knows", true), (arrived.Fault, arrived.Message, arrived.MayAskAgain));
    }

    // As an argument or answer is sent: by what it is, not by what it is declared as.
    private object? SendAsObject(object? sent) => services.GetRequiredService<Serializer>().Deserialize<object?>(services.GetRequiredService<Serializer>().SerializeToArray(sent));

    // By every public property, and theirs in turn.
    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => text,
        byte[] bytes => Convert.ToHexString(bytes),
        IEnumerable list => $"[{string.Join(" | ", list.Cast<object?>().Select(Shown))}]",
        _ when value.GetType().IsPrimitive || value is Enum or DateOnly or decimal => FormattableString.Invariant($"{value}"),
        _ when value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0).ToArray() is { Length: > 0 } properties && value.GetType().Namespace!.StartsWith("Jiuye", StringComparison.Ordinal) && value is not DistrictCode
            => $"({string.Join("; ", properties.Select(property => $"{property.Name}={Shown(property.GetValue(value))}"))})",
        _ => value.ToString()!,
    };
}
