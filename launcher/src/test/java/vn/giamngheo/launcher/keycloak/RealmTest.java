package vn.giamngheo.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmTest {

    /** As the services know them. */
    private static final Set<String> ROLES =
            Set.of("READER", "OFFICER", "APPROVER", "FINANCE", "OVERSIGHT", "PARTNER", "ADMIN");

    private Realm realm;

    @BeforeEach
    void read() throws IOException {
        realm = Realm.parse(Files.readString(Path.of("../deploy/keycloak/giamngheo-realm.json")));
    }

    @Test
    void there_are_seven_demo_users_and_three_programs() {
        Map<Boolean, Set<String>> names = realm.accounts().stream()
                .collect(Collectors.partitioningBy(
                        Account::program, Collectors.mapping(Account::name, Collectors.toSet())));
        assertEquals(
                Set.of("ministry", "province", "district", "approver", "commune", "finance", "oversight"),
                names.get(false));
        assertEquals(Set.of("insurer", "bank", "suite-loader"), names.get(true));
    }

    @Test
    void everyone_belongs_to_a_unit_and_has_roles_that_exist() {
        for (Account account : realm.accounts()) {
            assertTrue(account.unit().matches("VN|[0-9]{2,5}"), account.name());
            assertTrue(!account.roles().isEmpty() && ROLES.containsAll(account.roles()), account.name());
        }
    }

    @Test
    void each_password_has_its_own_secret() {
        Set<String> secrets = realm.accounts().stream().map(Account::secret).collect(Collectors.toSet());
        assertEquals(realm.accounts().size(), secrets.size());
        assertEquals(secrets, realm.fill(name -> "value of " + name).keySet());
    }

    @Test
    void a_password_in_the_file_is_refused() {
        String user = """
                {"users": [{"username": "ministry", "credentials": [{"type": "password", "value": "123456"}]}]}
                """;
        assertThrows(IllegalStateException.class, () -> Realm.parse(user));
    }

    @Test
    void a_client_of_its_own_keeps_its_secret_at_the_client() throws IOException {
        Realm small = Realm.parse("""
                {"clients": [{"clientId": "bank", "secret": "${SUITE_SECRET_BANK}"}],
                 "users": [{"username": "service-account-bank", "serviceAccountClientId": "bank",
                            "attributes": {"unit": ["VN"]}, "realmRoles": ["PARTNER"]}]}
                """);
        assertEquals(
                List.of(new Account("bank", true, "SUITE_SECRET_BANK", List.of("PARTNER"), "VN")), small.accounts());
    }
}
